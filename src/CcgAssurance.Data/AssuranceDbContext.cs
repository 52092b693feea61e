using CcgAssurance.Data.Auditing;
using CcgAssurance.Data.Identity;
using CcgAssurance.Data.Providers;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data;

/// <summary>
/// The records of the application. Each provider has a thin context of its own that derives from this one, so that each
/// has its own migrations; everybody else uses this type.
/// </summary>
public abstract class AssuranceDbContext(DbContextOptions options) : IdentityUserContext<ApplicationUser, Guid>(options)
{
    private const int EnumMaxLength = 50;
    private bool _isAudited;

    /// <summary>NHS England's regions.</summary>
    public DbSet<Region> Regions => Set<Region>();

    /// <summary>NHS England's area teams.</summary>
    public DbSet<AreaTeam> AreaTeams => Set<AreaTeam>();

    /// <summary>The clinical commissioning groups.</summary>
    public DbSet<Ccg> Ccgs => Set<Ccg>();

    /// <summary>Registered patients per group and quarter.</summary>
    public DbSet<RegisteredPatients> RegisteredPatients => Set<RegisteredPatients>();

    /// <summary>The quarterly assessments.</summary>
    public DbSet<QuarterlyAssessment> QuarterlyAssessments => Set<QuarterlyAssessment>();

    /// <summary>The judgements of all quarterly assessments.</summary>
    public DbSet<DomainJudgement> DomainJudgements => Set<DomainJudgement>();

    /// <summary>The history of all records.</summary>
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    /// <summary>The keys that protect cookies and forms, shared by all web nodes.</summary>
    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    /// <summary>
    /// Saves what an actor has changed, with its history, in one transaction. Every write to a record goes through here.
    /// </summary>
    /// <returns>Done; or moved on, if somebody else has changed one of the records since it was read. Then nothing is saved.</returns>
    public async Task<Outcome> SaveAsync(Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        AuditEntries.AddRange(AuditTrail.Of(ChangeTracker, actor));
        foreach (var entry in ChangeTracker.Entries<IVersioned>().Where(entry => entry.State == EntityState.Modified))
        {
            entry.Property(record => record.Version).CurrentValue = Guid.CreateVersion7();
        }

        try
        {
            _isAudited = true;
            await SaveChangesAsync(cancellationToken);
            return Outcome.Done;
        }
        catch (DbUpdateConcurrencyException)
        {
            ChangeTracker.Clear();
            return Outcome.MovedOn;
        }
        finally
        {
            _isAudited = false;
        }
    }

    /// <inheritdoc />
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RefuseUnauditedChange();
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc />
    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RefuseUnauditedChange();
        return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumMaxLength);
        configurationBuilder.Properties<OrganisationCode>().HaveConversion<OrganisationCodeConverter>().HaveMaxLength(OrganisationCode.Length);
        configurationBuilder.Properties<FinancialYear>().HaveConversion<FinancialYearConverter>();
        configurationBuilder.Properties<Quarter>().HaveConversion<QuarterConverter>();
        configurationBuilder.Properties<UserId>().HaveConversion<UserIdConverter>();
        configurationBuilder.Properties<AssessmentId>().HaveConversion<AssessmentIdConverter>();
        configurationBuilder.Properties<DomainNumber>().HaveConversion<DomainNumberConverter>();
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AssuranceDbContext).Assembly);
    }

    private void RefuseUnauditedChange()
    {
        if (!_isAudited && AuditTrail.IsChanging(ChangeTracker))
        {
            throw new InvalidOperationException("A record is about to change without an actor. Save it with SaveAsync.");
        }

        if (ChangeTracker.Entries<AuditEntry>().Any(entry => entry.State is EntityState.Modified or EntityState.Deleted))
        {
            throw new InvalidOperationException("An audit entry is about to be changed or removed. The history only grows.");
        }
    }
}
