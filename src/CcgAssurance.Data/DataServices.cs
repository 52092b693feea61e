using CcgAssurance.Data.Notices;
using CcgAssurance.Data.Providers;
using CcgAssurance.Data.WorkingCopies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CcgAssurance.Data;

/// <summary>Registers what this project offers.</summary>
public static class DataServices
{
    /// <summary>Adds the context of the chosen provider and keeps the data protection keys in its database.</summary>
    public static IServiceCollection AddAssuranceData(this IServiceCollection services, DatabaseProvider provider, string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        _ = provider switch
        {
            DatabaseProvider.Sqlite => services.AddDbContext<AssuranceDbContext, SqliteAssuranceDbContext>(options =>
                options.UseSqlite(connectionString).AddInterceptors(new SqliteConnectionSettings())),
            DatabaseProvider.PostgreSql => services.AddDbContext<AssuranceDbContext, PostgreSqlAssuranceDbContext>(options =>
                options.UseNpgsql(connectionString)),
            DatabaseProvider.SqlServer => services.AddDbContext<AssuranceDbContext, SqlServerAssuranceDbContext>(options =>
                options.UseSqlServer(connectionString)),
        };

        services.AddScoped<WorkingCopyStore>();
        services.AddScoped<NoticeBoard>();
        services.AddDataProtection().PersistKeysToDbContext<AssuranceDbContext>();
        return services;
    }
}
