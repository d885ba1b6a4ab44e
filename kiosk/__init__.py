"""The lobby kiosk: guides and contact cards on a touchscreen, offline and without a trace."""

__version__ = "0.1.0"
