using CcgAssurance.Data.Identity;
using CcgAssurance.Data.Providers;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data;

/// <summary>
/// The records of the application. Each provider has a thin context of its own that derives from this one, so that each
/// has its own migrations; everybody else uses this type.
/// </summary>
public abstract class AssuranceDbContext(DbContextOptions options) : IdentityUserContext<ApplicationUser, Guid>(options)
{
    /// <summary>NHS England's regions.</summary>
    public DbSet<Region> Regions => Set<Region>();

    /// <summary>NHS England's area teams.</summary>
    public DbSet<AreaTeam> AreaTeams => Set<AreaTeam>();

    /// <summary>The clinical commissioning groups.</summary>
    public DbSet<Ccg> Ccgs => Set<Ccg>();

    /// <summary>Registered patients per group and quarter.</summary>
    public DbSet<RegisteredPatients> RegisteredPatients => Set<RegisteredPatients>();

    /// <summary>The keys that protect cookies and forms, shared by all web nodes.</summary>
    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumMaxLength);
        configurationBuilder.Properties<OrganisationCode>().HaveConversion<OrganisationCodeConverter>().HaveMaxLength(OrganisationCode.Length);
        configurationBuilder.Properties<FinancialYear>().HaveConversion<FinancialYearConverter>();
        configurationBuilder.Properties<Quarter>().HaveConversion<QuarterConverter>();
        configurationBuilder.Properties<UserId>().HaveConversion<UserIdConverter>();
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AssuranceDbContext).Assembly);
    }

    /// <summary>The longest name that a member of a stored enum may have.</summary>
    public const int EnumMaxLength = 50;
}
