"""Another program reads the kiosk through AT-SPI, as a screen reader does."""
