-- Opens a file as a person would, waits for what the server says of it, takes the quick fix, and writes down what it saw.
-- Run by Neovim 0.7 or newer; `--clean` so that nobody's own settings count.
local function wait(what, condition)
  if not vim.wait(20000, condition, 20) then
    error('Neovim has waited too long for ' .. what)
  end
end

local function seen(diagnostics)
  return vim.tbl_map(function(diagnostic)
    return {
      code = diagnostic.code,
      source = diagnostic.source,
      severity = diagnostic.severity,
      line = diagnostic.lnum,
      message = diagnostic.message,
    }
  end, diagnostics)
end

local function main()
  vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.UPLIFT_FILE))
  local buffer = vim.api.nvim_get_current_buf()
  local code = vim.env.UPLIFT_CODE
  local client = vim.lsp.start_client({
    name = 'strapi-uplift',
    cmd = { vim.env.UPLIFT_NODE, vim.env.UPLIFT_BIN, 'lsp' },
    root_dir = vim.env.UPLIFT_PROJECT,
  })
  assert(client, 'The server does not start.')
  vim.lsp.buf_attach_client(buffer, client)

  local function own()
    return vim.tbl_filter(function(diagnostic)
      return diagnostic.code == code
    end, vim.diagnostic.get(buffer))
  end
  wait('the diagnostic', function()
    return #own() > 0
  end)
  local before = seen(own())

  -- The menu that a person would choose from.
  local offered = {}
  vim.ui.select = function(items, options, choose)
    offered = vim.tbl_map(options.format_item, items)
    choose(items[1])
  end
  vim.api.nvim_win_set_cursor(0, { own()[1].lnum + 1, own()[1].col })
  local tick = vim.api.nvim_buf_get_changedtick(buffer)
  vim.lsp.buf.code_action({ only = { 'quickfix' } })
  wait('the quick fix', function()
    return vim.api.nvim_buf_get_changedtick(buffer) ~= tick
  end)
  wait('the diagnostic to go', function()
    return #own() == 0
  end)

  -- Otherwise Neovim itself ends the last line of a file where it had no end.
  vim.opt_local.fixendofline = false
  vim.cmd('silent write! ' .. vim.fn.fnameescape(vim.env.UPLIFT_RESULT))
  local report = vim.json.encode({ before = before, offered = offered })
  vim.fn.writefile({ report }, vim.env.UPLIFT_REPORT)
end

local done, problem = pcall(main)
if done then
  vim.cmd('qall!')
else
  io.stderr:write(tostring(problem) .. '\n')
  for _, diagnostic in ipairs(vim.diagnostic.get()) do
    io.stderr:write('seen: ' .. vim.inspect(diagnostic) .. '\n')
  end
  vim.cmd('cquit 1')
end
