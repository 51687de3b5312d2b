"""Text as the engine sees it: sentences, words, folded forms and stems."""
