#include <argon2.h>
// For mallopt: what Argon2 takes is to go back to the system.
#include <malloc.h>
