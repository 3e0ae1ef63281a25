# Does the installer work? Installs silently, looks inside as installed, imports, exports, removes; each step is checked.
$ErrorActionPreference = "Stop"
$setup = Get-ChildItem dist\*-setup.exe | Select-Object -First 1
$place = "$env:LOCALAPPDATA\Programs\Synoptic"
$try = Join-Path $env:TEMP "synoptic-try"
function Step($words, $body) { Write-Host "== $words"; & $body; if ($LASTEXITCODE) { throw "FAILED: $words" } }

Step "install" { Start-Process -Wait $setup.FullName "/S" }
if (-not (Test-Path "$place\synoptic.exe")) { throw "FAILED: nothing was installed" }
$open = (Get-ItemProperty "HKCU:\Software\Classes\synoptic\shell\open\command")."(default)"
if ($open -notlike "*synoptic.exe*%1*") { throw "FAILED: links are not known" }
$env:QT_QPA_PLATFORM = "offscreen"
Step "look inside" { & "$place\synoptic-terminal.exe" --check-inside }
Step "import" { & "$place\synoptic-terminal.exe" --folder $try import "$place\_internal\reader\seeds" }
Step "export" { & "$place\synoptic-terminal.exe" --folder $try export --output "$try\notes" }
if (-not (Get-ChildItem "$try\notes\*.md")) { throw "FAILED: nothing was exported" }
Remove-Item Env:QT_QPA_PLATFORM
$seen = "$try-window" # the program without a terminal reads files by a process of its own too
$program = Start-Process -PassThru "$place\synoptic.exe" "--folder `"$seen`" `"$place\_internal\reader\seeds`""
for ($i = 0; $i -lt 60 -and -not $program.MainWindowTitle; $i++) { Start-Sleep -Milliseconds 500; $program.Refresh() }
Write-Host "== window: $($program.MainWindowTitle)"
if ($program.MainWindowTitle -notlike "*Synoptic*") { throw "FAILED: no window" }
for ($i = 0; $i -lt 120 -and $articles -ne 4; $i++) {
    Start-Sleep -Milliseconds 500
    $articles = (& "$place\synoptic-terminal.exe" --folder $seen articles | Measure-Object -Line).Lines
}
Write-Host "== articles imported by the window: $articles"
if ($articles -ne 4) { throw "FAILED: the window imports nothing" }
$global:LASTEXITCODE = 0
$again = Start-Process -Wait -PassThru $setup.FullName "/S"
if ($again.ExitCode -eq 0) { throw "FAILED: it was installed over the program that runs" }
$program.CloseMainWindow() | Out-Null
if (-not $program.WaitForExit(20000)) { throw "FAILED: it does not close" }
Step "remove" { Start-Process -Wait "$place\uninstall.exe" "/S _?=$place" }
if (Test-Path "$place\_internal") { throw "FAILED: the program is still there" }
if (-not (Test-Path "$try\library.synoptic")) { throw "FAILED: the library is gone" }
Write-Host "== all of it was seen"
