-- wrk: one request template, another key in every request, every body looked at. Arguments: the file of
-- the template, the file of the keys, where among them to begin, the stride through them, and a text that
-- every body has to hold.

local keys, before, after = {}, "", ""
local position, stride, expected = 0, 1, ""

-- Not local: `done` runs in a state of its own and reads these of the thread.
looked, wrong, sample = 0, 0, ""

local threads = {}

function setup(thread)
  threads[#threads + 1] = thread
end

function init(args)
  local file = assert(io.open(args[1], "rb"))
  local template = file:read("*a")
  file:close()
  local from, to = template:find("{{key}}", 1, true)
  before, after = template:sub(1, from - 1), template:sub(to + 1)
  for key in io.lines(args[2]) do keys[#keys + 1] = key end
  position, stride = tonumber(args[3]), tonumber(args[4])
  expected = args[5]
end

function request()
  position = (position + stride) % #keys
  return before .. keys[position + 1] .. after
end

function response(status, _, body)
  looked = looked + 1
  if status ~= 200 or not body:find(expected, 1, true) then
    wrong = wrong + 1
    if sample == "" then sample = status .. " " .. body:sub(1, 300):gsub("%c", " ") end
  end
end

function done(summary, latency)
  local errors = summary.errors
  local broken = errors.connect + errors.read + errors.write + errors.timeout
  local thread = threads[1]
  io.write("\nRESULT ", table.concat({
    summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
    thread:get("looked"), broken, thread:get("wrong"), thread:get("sample"),
  }, " "), "\n")
end
