"""The editors' site and the Django project. The Celery application is loaded with it, so that bells are rung."""

from cms.celery import app as celery_app

__all__ = ["celery_app"]
