"""Firms, who works there, and the keys their programs use."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django_scopes import ScopedManager

from packs.models.ids import new_id


class Firm(models.Model):
    """A coaching firm: the tenant. Not scoped itself, for it is the scope."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    slug = models.SlugField(unique=True)
    name = models.CharField(max_length=200)
    created_at = models.DateTimeField(auto_now_add=True)

    wagtail_reference_index_ignore = True

    def __str__(self) -> str:
        return self.name


class FirmOwned(models.Model):
    """A row of one firm. Without an active scope every query fails (django-scopes): closed by default."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    firm = models.ForeignKey(Firm, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)

    objects = ScopedManager(firm="firm")  # type: ignore[django-manager-missing]

    wagtail_reference_index_ignore = True  # it would follow every row of every firm, without a scope

    class Meta:
        abstract = True


class Member(FirmOwned):
    """A person who works for a firm."""

    class Role(models.TextChoices):
        OWNER = "owner"
        COACH = "coach"

    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    role = models.CharField(max_length=10, choices=Role.choices)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["firm", "user"], name="one_membership_per_person")]

    def __str__(self) -> str:
        return f"{self.user} ({self.role})"


class ApiKey(FirmOwned):
    """A program's key. The key is shown once; only its digest is kept."""

    name = models.CharField(max_length=100)
    prefix = models.CharField(max_length=8, unique=True)
    digest = models.CharField(
        max_length=64
    )  # SHA-256 of a 256-bit secret: nothing to guess, so a fast hash is right
    scopes = models.JSONField()
    expires_at = models.DateTimeField(null=True)
    revoked_at = models.DateTimeField(null=True)
    last_used_at = models.DateTimeField(null=True)

    def __str__(self) -> str:
        return f"{self.name} (pw_live_{self.prefix}_…)"
