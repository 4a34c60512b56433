// Every page works without this script. What it adds is told to the style sheet by a class.
"use strict";
document.documentElement.classList.add("scripted");
