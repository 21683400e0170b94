"""The management service: what organisations ask in its four sections."""
