# Signs the programs and the installer with the certificate in CERTIFICATE (base64 of a .pfx) and its PASSWORD.
$ErrorActionPreference = "Stop"
$file = Join-Path $env:RUNNER_TEMP "certificate.pfx"
[IO.File]::WriteAllBytes($file, [Convert]::FromBase64String($env:CERTIFICATE))
try {
    $signtool = Get-ChildItem "${env:ProgramFiles(x86)}\Windows Kits\10\bin\*\x64\signtool.exe" | Sort-Object FullName | Select-Object -Last 1
    function Sign($path) {
        & $signtool.FullName sign /f $file /p $env:PASSWORD /fd SHA256 /tr http://timestamp.digicert.com /td SHA256 $path
        if ($LASTEXITCODE) { throw "$path was not signed" }
    }
    Sign "dist\synoptic\synoptic.exe"
    Sign "dist\synoptic\synoptic-terminal.exe"
    $version = (Select-String -Path reader\__init__.py -Pattern '__version__ = "(.*)"').Matches[0].Groups[1].Value
    & "${env:ProgramFiles(x86)}\NSIS\makensis.exe" -WX "-DVERSION=$version" "-DROOT=$PWD" packaging\windows\synoptic.nsi
    if ($LASTEXITCODE) { throw "the installer was not made again with the signed programs" }
    Sign "dist\Synoptic-$version-setup.exe"
} finally {
    Remove-Item $file
}
