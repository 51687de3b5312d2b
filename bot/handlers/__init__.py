"""What people do in Discord, a module for each; a handler guards, asks, renders and sends."""
