"""The editors' site and the Django project. It loads the Celery application, which rings."""

from cms.celery import app as celery_app

__all__ = ["celery_app"]
