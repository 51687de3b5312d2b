"""How well organizations are found in documents, and what finding them costs."""
