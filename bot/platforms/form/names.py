"""Under which names form builders and people send what we look for. Data only: best first, in one spelling.

A name is compared in small letters with "_" for everything that is no letter or digit, without "your", "no_label" and the
numbers builders put in front ("q5_message"). Sources: each builder's own documentation of its webhook.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "text": (
        "text", "message", "comment", "comments", "review", "body", "feedback", "question", "questions", "inquiry",
        "enquiry", "content", "message_body", "details", "note", "notes", "how_can_we_help", "how_can_we_help_you",
        "mensaje", "comentario", "comentarios", "consulta", "pregunta", "nachricht", "mensagem", "messaggio",
    ),
    "author": (
        "author", "name", "full_name", "fullname", "from", "from_name", "sender_name", "contact_name", "visitor_name",
        "what_is_your_name", "nombre", "nombre_completo", "nome", "nom",
    ),
    "first": ("first_name", "firstname", "first", "given_name"),
    "last": ("last_name", "lastname", "last", "surname", "family_name"),
    "rating": ("rating", "stars", "score", "overall_rating", "star_rating"),
    "link": ("link", "url", "permalink"),
    "account": ("account", "location", "clinic", "practice", "office"),
    "change": ("change", "event"),
}  # fmt: skip
EMAILS: Final = (
    "email", "e_mail", "email_address", "e_mail_address", "mail", "contact_email", "reply_to", "replyto", "from_email",
    "sender_email", "correo", "correo_electronico", "emailaddress",
)  # fmt: skip
PHONES: Final = (
    "phone", "phone_number", "telephone", "telephone_number", "tel", "mobile", "mobile_number", "cell", "cell_phone",
    "telefono", "tel_fono", "numero_de_telefono", "phonenumber",
)  # fmt: skip
IDS: Final = (
    "submission_id", "submissionid", "review_id", "entry_id", "entryid", "response_id", "responseid", "uniqueid",
    "unique_id", "message_id", "token", "id",
)  # fmt: skip
"""The sender's own name for one submission; never the form's (form_id, formId), which is the same for everybody."""

MADE: Final = (
    "posted_at", "created_at", "createdat", "submitted_at", "submittedat", "submission_time", "submissiontime",
    "date_created", "datecreated", "created", "d",
)  # fmt: skip
CHANGED: Final = ("updated_at", "edited_at", "updatedat")
DATED: Final = ("date", "timestamp")
"""When it was written, but only with a time of day: a date alone may be a birthday or the wished appointment."""

LABELS: Final = ("label", "title", "name", "question", "ref", "key", "fieldname", "id")
VALUES: Final = ("value", "answer", "text", "response", "values")
NOT_WORDS: Final = frozenset({
    "user_agent", "useragent", "ip", "remote_ip", "referrer", "referer", "page_url", "page_title", "source_url", "source",
    "form_name", "formname", "formtitle", "form_title", "pretty", "handshakekey", "site", "site_url", "webhookurl",
    "slug", "action", "email", "e_mail", "mail", "phone", "phone_number", "tel", "telephone", "mobile", "address",
    "consent", "utm_source", "utm_medium", "utm_campaign", "type", "triggertype", "event_type", "subject", "company",
    "street", "city", "state", "zip", "country", "description", "headers", "summary",
})  # fmt: skip
"""Never taken for the message where no name fits."""
