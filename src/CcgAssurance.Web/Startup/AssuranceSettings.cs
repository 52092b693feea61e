using System.Globalization;
using CcgAssurance.Data;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Web.Infrastructure.Limits;
using CcgAssurance.Web.Infrastructure.Mail;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.Data.Sqlite;

namespace CcgAssurance.Web.Startup;

/// <summary>The settings that decide how the application starts, read once and checked before anything else happens.</summary>
public sealed record AssuranceSettings(
    DatabaseProvider Provider, string ConnectionString, bool DemoEnabled, DateTimeOffset DemoNow, CycleDefaults Cycle, MailSettings Mail)
{
    private const int LongestStartWait = 3600;

    /// <summary>What accounts have to have, and how long a log-in lasts.</summary>
    public required AccountSettings Accounts { get; init; }

    /// <summary>How long the start waits for a database server that does not answer.</summary>
    public TimeSpan StartWait { get; init; }

    /// <summary>How often what is limited may be done.</summary>
    public LimitSettings Limits { get; init; } = LimitSettings.Defaults;

    /// <summary>Reads and checks the settings.</summary>
    /// <exception cref="WrongSettingException">A setting is missing, cannot be read or contradicts another.</exception>
    public static AssuranceSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var provider = ReadProvider(configuration["Database:Provider"]);
        var connection = configuration.GetConnectionString("Assurance");
        if (string.IsNullOrWhiteSpace(connection))
        {
            throw new WrongSettingException("ConnectionStrings:Assurance is empty. Set it to the connection string of the database.");
        }

        var demo = ReadDemo(configuration, environment, provider);
        return new AssuranceSettings(
            provider,
            provider == DatabaseProvider.Sqlite ? UnderContentRoot(connection, environment) : connection,
            demo,
            ReadMoment(configuration["Demo:Now"], demo),
            ReadCycle(configuration.GetSection("Cycle")),
            MailSettings.Read(configuration, environment))
        {
            Accounts = AccountSettings.Read(configuration, environment),
            StartWait = ReadStartWait(configuration["Database:StartWaitSeconds"]),
            Limits = LimitSettings.Read(configuration.GetSection("Limits")),
        };
    }

    private static TimeSpan ReadStartWait(string? text) => text is null ? TimeSpan.FromSeconds(60)
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= LongestStartWait
            ? TimeSpan.FromSeconds(seconds)
            : throw new WrongSettingException(
                $"Database:StartWaitSeconds is '{text}'. Set it to a number of seconds from 0 to {LongestStartWait}.");

    private static CycleDefaults ReadCycle(IConfigurationSection section)
    {
        var known = new CycleDefaults();
        var names = section.GetSection(nameof(CycleDefaults.StepNames)).GetChildren().Select(name => name.Value ?? "").ToList();
        var cycle = new CycleDefaults
        {
            DashboardDay = ReadDays(section, nameof(CycleDefaults.DashboardDay), known.DashboardDay),
            ConversationsFromDay = ReadDays(section, nameof(CycleDefaults.ConversationsFromDay), known.ConversationsFromDay),
            ConversationsUntilDay = ReadDays(section, nameof(CycleDefaults.ConversationsUntilDay), known.ConversationsUntilDay),
            DraftWorkingDays = ReadDays(section, nameof(CycleDefaults.DraftWorkingDays), known.DraftWorkingDays),
            CommentWorkingDays = ReadDays(section, nameof(CycleDefaults.CommentWorkingDays), known.CommentWorkingDays),
            CorrectionWorkingDays = ReadDays(section, nameof(CycleDefaults.CorrectionWorkingDays), known.CorrectionWorkingDays),
            CorrectionRequestWorkingDays = ReadDays(
                section, nameof(CycleDefaults.CorrectionRequestWorkingDays), known.CorrectionRequestWorkingDays),
            ConsistencyDay = ReadDays(section, nameof(CycleDefaults.ConsistencyDay), known.ConsistencyDay),
            FinalDay = ReadDays(section, nameof(CycleDefaults.FinalDay), known.FinalDay),
            PublicationDay = ReadDays(section, nameof(CycleDefaults.PublicationDay), known.PublicationDay),
            StepNames = names.Count > 0 ? names : known.StepNames,
        };
        return cycle.Problem() is { } problem ? throw new WrongSettingException($"Cycle:{problem}") : cycle;
    }

    private static int ReadDays(IConfigurationSection section, string name, int known) => section[name] switch
    {
        null => known,
        var text when int.TryParse(
            text, NumberStyles.None, CultureInfo.InvariantCulture, out var days) => days,
        var text => throw new WrongSettingException($"Cycle:{name} is '{text}'. Set it to a whole number of days."),
    };

    private static DatabaseProvider ReadProvider(string? text) =>
        Enum.TryParse<DatabaseProvider>(text, ignoreCase: true, out var provider) && Enum.IsDefined(provider)
            ? provider
            : throw new WrongSettingException($"Database:Provider is '{text}'. Set it to Sqlite, SqlServer or PostgreSql.");

    private static bool ReadDemo(IConfiguration configuration, IHostEnvironment environment, DatabaseProvider provider)
    {
        if (!bool.TryParse(configuration["Demo:Enabled"] ?? "false", out var enabled))
        {
            throw new WrongSettingException($"Demo:Enabled is '{configuration["Demo:Enabled"]}'. Set it to true or false.");
        }

        if (enabled && provider != DatabaseProvider.Sqlite)
        {
            throw new WrongSettingException(
                "Demo:Enabled is true, but the database is a server. The demo only runs on the embedded database.");
        }

        if (enabled && environment.IsProduction())
        {
            throw new WrongSettingException("Demo:Enabled is true, but the environment is Production. The demo's accounts are public.");
        }

        return enabled;
    }

    private static DateTimeOffset ReadMoment(string? text, bool needed)
    {
        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var moment))
        {
            return moment.ToUniversalTime();
        }

        return needed
            ? throw new WrongSettingException($"Demo:Now is '{text}'. Set it to a date and time, such as 2015-06-08T09:00:00Z.")
            : default;
    }

    private static string UnderContentRoot(string connection, IHostEnvironment environment)
    {
        try
        {
            var builder = new SqliteConnectionStringBuilder(connection);
            builder.DataSource = Path.GetFullPath(builder.DataSource, environment.ContentRootPath);
            return builder.ToString();
        }
        catch (ArgumentException)
        {
            throw new WrongSettingException(
                "ConnectionStrings:Assurance is not a SQLite connection string, such as 'Data Source=App_Data/assurance.db'.");
        }
    }
}
