// nothing for restaurants yet
