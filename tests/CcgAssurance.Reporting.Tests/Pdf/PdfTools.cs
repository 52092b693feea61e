using System.ComponentModel;
using System.Diagnostics;

namespace CcgAssurance.Reporting.Tests.Pdf;

/// <summary>Runs other people's programs over a file, as a second opinion. ./test.sh installs them.</summary>
internal static class PdfTools
{
    /// <summary>What the program says about a file, which stands last among its arguments.</summary>
    public static async Task<(int ExitCode, string Output, string Complaints)> RunAsync(string program, ReadOnlyMemory<byte> file, params string[] options)
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");
        await File.WriteAllBytesAsync(path, file, TestContext.Current.CancellationToken);
        try
        {
            return await RunAsync(new ProcessStartInfo(program, [.. options, path]) { RedirectStandardOutput = true, RedirectStandardError = true });
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static async Task<(int ExitCode, string Output, string Complaints)> RunAsync(ProcessStartInfo start)
    {
        try
        {
            using var process = Process.Start(start)!;
            var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            var complaints = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return (process.ExitCode, await output, await complaints);
        }
        catch (Win32Exception)
        {
            Assert.Fail($"{start.FileName} is not installed. On Debian and Ubuntu it comes with qpdf or poppler-utils; ./test.sh installs both.");
            throw;
        }
    }
}
