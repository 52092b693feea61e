using CcgAssurance.Data.Forms;
using CcgAssurance.Data.Identity;
using CcgAssurance.Data.Notices;
using CcgAssurance.Data.Providers;
using CcgAssurance.Data.Security;
using CcgAssurance.Data.WorkingCopies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Data;

/// <summary>Registers what this project offers.</summary>
public static class DataServices
{
    /// <summary>
    /// Adds the context of the chosen provider, used again from request to request, and keeps the data protection keys in its database.
    /// </summary>
    public static IServiceCollection AddAssuranceData(this IServiceCollection services, DatabaseProvider provider, string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        _ = provider switch
        {
            DatabaseProvider.Sqlite => services.AddDbContextPool<AssuranceDbContext, SqliteAssuranceDbContext>(Choose),
            DatabaseProvider.PostgreSql => services.AddDbContextPool<AssuranceDbContext, PostgreSqlAssuranceDbContext>(Choose),
            DatabaseProvider.SqlServer => services.AddDbContextPool<AssuranceDbContext, SqlServerAssuranceDbContext>(Choose),
        };
        void Choose(DbContextOptionsBuilder options) => options.UseAssuranceDatabase(provider, connectionString);

        services.AddScoped<SessionStore>();
        services.AddScoped<SignOnLinks>();
        services.AddScoped<LogInGuard>();
        services.AddScoped<WorkingCopyStore>();
        services.AddScoped<SentForms>();
        services.AddScoped<NoticeBoard>();
        services.AddScoped<SecurityEvents>();
        services.AddDataProtection().PersistKeysToDbContext<AssuranceDbContext>();
        return services;
    }
}
