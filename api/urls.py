"""Addresses under /api/v1/."""

from __future__ import annotations

from django.urls import path
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerView

from api import brands, candidates, files, playbooks, schemas, weights

app_name = "api"
urlpatterns = [
    path("playbooks", playbooks.PlaybooksView.as_view(), name="playbooks"),
    path("playbooks/<uuid:playbook_id>", playbooks.PlaybookView.as_view(), name="playbook"),
    path("playbooks/<uuid:playbook_id>/document", files.DocumentView.as_view(), name="document"),
    path("playbooks/<uuid:playbook_id>/findings", files.FindingsView.as_view(), name="findings"),
    path("playbooks/<uuid:playbook_id>/artifacts/<str:kind>", files.ArtifactView.as_view(), name="artifact"),
    path("candidates", candidates.CandidatesView.as_view(), name="candidates"),
    path("candidates/<uuid:candidate_id>", candidates.CandidateView.as_view(), name="candidate"),
    path("weights", weights.WeightsView.as_view(), name="weights"),
    path("brands", brands.BrandsView.as_view(), name="brands"),
    path("brands/preview", brands.BrandPreviewView.as_view(), name="brand-preview"),
    path("brands/<slug:slug>", brands.BrandView.as_view(), name="brand"),
    path("schemas/<slug:name>.schema.json", schemas.DocumentSchemaView.as_view(), name="document-schema"),
    path("schema/", SpectacularAPIView.as_view(), name="schema"),
    path("docs/", SpectacularSwaggerView.as_view(url_name="api:schema"), name="docs"),
]
