-- For wrk: asks for the same again and again, each time as something that was never asked for before.
local threads = 0

function setup(thread)
  threads = threads + 1
  thread:set("number", threads)
end

local asked = 0

function request()
  asked = asked + 1
  return wrk.format("GET", wrk.path .. "&again=" .. number .. "-" .. asked)
end
