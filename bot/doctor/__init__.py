"""``daleel doctor``: what is wrong with an installation, and what to do about it.

A check is a small function that gives findings and changes nothing. Texts of others, such
as the names of servers, stand in findings as they are; whoever shows them escapes them.
"""

from bot.doctor.examination import examine
from bot.doctor.findings import Finding, State
from bot.doctor.report import findings_as_data, render_findings

__all__ = ["Finding", "State", "examine", "findings_as_data", "render_findings"]
