-- wrk: one request template, another key in every request. Arguments: file of the template, file of
-- the keys, stride through them, count of requests after which to end (0: when the time is up), and a
-- file with a text that every body has to hold (empty: bodies are not looked at, which costs less).

local keys, before, after = {}, "", ""
local position, stride, sent, most = 0, 1, 0, 0
local wrong, sample = 0, ""

local function read(name)
  local file = assert(io.open(name, "rb"))
  local text = file:read("*a")
  file:close()
  return text
end

function init(args)
  local template = read(args[1])
  local from, to = template:find("{{key}}", 1, true)
  before, after = template:sub(1, from - 1), template:sub(to + 1)
  for key in io.lines(args[2]) do keys[#keys + 1] = key end
  stride, most = tonumber(args[3]), tonumber(args[4])
  local expected = read(args[5])
  if expected == "" then return end
  function response(status, headers, body)
    if status ~= 200 or not body:find(expected, 1, true) then
      wrong = wrong + 1
      if sample == "" then sample = status .. " " .. body:sub(1, 300) end
    end
  end
end

function request()
  position = (position + stride) % #keys
  sent = sent + 1
  if sent == most then wrk.thread:stop() end
  return before .. keys[position + 1] .. after
end

function done(summary, latency)
  local errors = summary.errors
  io.write("\nRESULT ", table.concat({
    summary.requests, summary.duration, summary.bytes,
    latency:percentile(50), latency:percentile(99), latency.max,
    errors.status, errors.connect + errors.read + errors.write + errors.timeout, wrong,
  }, " "), "\n", sample, "\n")
end
