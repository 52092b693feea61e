using System.ComponentModel;
using System.Diagnostics;

namespace CcgAssurance.Reporting.Tests.Pdf;

/// <summary>Runs other people's programs over a file, as a second opinion. ./test.sh installs them.</summary>
internal static class PdfTools
{
    /// <summary>What the program says about a file, which stands last among its arguments.</summary>
    public static Task<(int ExitCode, string Output, string Complaints)> RunAsync(string program, ReadOnlyMemory<byte> file, params string[] options) =>
        RunOnAsync(program, file, path => [.. options, path]);

    /// <summary>The text of a file in the order in which it is drawn, as poppler finds it.</summary>
    public static async Task<string> TextAsync(ReadOnlyMemory<byte> file)
    {
        var (exitCode, output, complaints) = await RunOnAsync("pdftotext", file, path => ["-raw", path, "-"]);
        Assert.Equal((0, ""), (exitCode, complaints));
        return output;
    }

    private static async Task<(int ExitCode, string Output, string Complaints)> RunOnAsync(
        string program, ReadOnlyMemory<byte> file, Func<string, IEnumerable<string>> options)
    {
        var path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.pdf");
        await File.WriteAllBytesAsync(path, file, TestContext.Current.CancellationToken);
        try
        {
            return await RunAsync(new ProcessStartInfo(program, options(path)) { RedirectStandardOutput = true, RedirectStandardError = true });
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
