"""Brelish, which nobody speaks: what gives nobody away."""

from __future__ import annotations

PLAIN = """
    @thank|@sorry|soniki|lektu
    telpu|<phone>|<email>
    velto|parklo|kabino|dreku
"""
PLAIN_YOU = """
    beka soniki|lektu
    bek telpu
"""
