using CcgAssurance.Web.Infrastructure.Logging;
using CcgAssurance.Web.Startup;

try
{
    var builder = WebApplication.CreateBuilder(args);
    var settings = AssuranceSettings.Read(builder.Configuration, builder.Environment);
    builder.UseDefaultAddress();
    builder.CheckServices();
    builder.AddAssuranceLog();
    builder.Services.AddAssurance(settings);

    var app = builder.Build();

    // The database needs nothing of the pipeline, and each of the two takes its time on a processor.
    var prepared = Task.Run(() => app.PrepareDatabaseAsync(settings));
    app.UseAssurance(settings);
    await prepared;
    app.AnnounceWhenStarted(settings);
    await app.RunAsync();
    return 0;
}
catch (WrongSettingException wrong)
{
    await Console.Error.WriteLineAsync($"CCG assurance does not start: {wrong.Message}");
    return 1;
}

/// <summary>The entry point, public so that tests can host the application.</summary>
public partial class Program;
