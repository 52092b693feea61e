using System.Globalization;
using Serilog;
using Serilog.Events;

namespace CcgAssurance.Web.Infrastructure.Logging;

/// <summary>Serilog to the console and to a file per day, with the request id on every line.</summary>
public static class LogSetup
{
    // Every event of a request carries its path as a property, so no line may print all properties.
    private const string Line =
        "{Timestamp:yyyy-MM-dd HH:mm:ss.fff} {Level:u3} [{RequestId}] {SourceContext} {Message:lj}{NewLine}{Exception}";

    /// <summary>Replaces the framework's own log writers.</summary>
    public static void AddAssuranceLog(this WebApplicationBuilder builder)
    {
        var folder = Path.Combine(builder.Environment.ContentRootPath, builder.Configuration["Logs:Folder"] ?? "App_Data/logs");
        // Several hosts run in one process of the tests, so none may take the static logger.
        builder.Services.AddSerilog(configuration => Configure(configuration, folder), preserveStaticLogger: true);
    }

    private static void Configure(LoggerConfiguration configuration, string folder) => configuration
        .MinimumLevel.Information()
        .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
        .MinimumLevel.Override("System", LogEventLevel.Warning)
        // Its warning that keys are stored unencrypted is true of every database that is not encrypted at rest; docs/operations.md says so.
        .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
        .Enrich.FromLogContext()
        .WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture)
        .WriteTo.File(
            Path.Combine(folder, "ccg-assurance-.log"),
            outputTemplate: Line,
            formatProvider: CultureInfo.InvariantCulture,
            rollingInterval: RollingInterval.Day,
            retainedFileCountLimit: 31,
            shared: true);
}
