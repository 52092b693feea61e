using CcgAssurance.Data.Auditing;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Data.Forms;
using CcgAssurance.Data.Identity;
using CcgAssurance.Data.Providers;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage;

namespace CcgAssurance.Data;

/// <summary>
/// The records of the application. Each provider has a thin context of its own that derives from this one, so that each
/// has its own migrations; everybody else uses this type.
/// </summary>
public abstract partial class AssuranceDbContext(DbContextOptions options)
    : IdentityUserContext<ApplicationUser, Guid>(options), IDataProtectionKeyContext
{
    private const int EnumMaxLength = 50;
    private bool _isAudited;
    private bool _isOnlyAsked;

    /// <summary>The records whose version the running write has checked.</summary>
    internal HashSet<IVersioned> Expected { get; } = new(ReferenceEqualityComparer.Instance);

    /// <summary>The form that the running request has sent, which is saved with what it changes; null for what nobody sent.</summary>
    internal SentForm? Sent { get; set; }

    /// <summary>Saves what an actor has changed, with its history, in one transaction. Every write to a record goes through here.</summary>
    /// <remarks>
    /// A server database may be asked again after a failure that passes. The entries of the history are made before that, so they are there
    /// once. Where the failure came after the server had saved, the second time finds its own rows or versions and answers moved on.
    /// </remarks>
    /// <param name="outcome">What the verb that made the change answered; its warnings are handed on.</param>
    /// <returns>
    /// The outcome, which says so if there was nothing to save; or moved on, if somebody else's save got there first. Then nothing is
    /// saved.
    /// </returns>
    public async Task<Outcome> SaveAsync(Actor actor, Outcome outcome, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(outcome);
        if (_isOnlyAsked)
        {
            return outcome;
        }

        // From here on nothing changes behind the tracker's back, so it need not compare everything again for each of those who ask it.
        var detects = ChangeTracker.AutoDetectChangesEnabled;
        ChangeTracker.DetectChanges();
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            var history = AuditTrail.Of(ChangeTracker, actor);
            if (history.Count == 0 && !ChangeTracker.Entries().Any(ChangesSomething))
            {
                ChangeTracker.Clear();
                return outcome.WithoutChange();
            }

            RenewVersions();
            NoteSentForm();
            AuditEntries.AddRange(history);
            _isAudited = true;
            await SaveChangesAsync(cancellationToken);
            return outcome;
        }
        catch (Exception failure) when (SaveConflicts.IsLost(failure))
        {
            ChangeTracker.Clear();
            return Outcome.Conflict;
        }
        finally
        {
            _isAudited = false;
            ChangeTracker.AutoDetectChangesEnabled = detects;
            Expected.Clear();
        }
    }

    /// <summary>Saves what an actor has changed where no verb had anything to say about it.</summary>
    public Task<Outcome> SaveAsync(Actor actor, CancellationToken cancellationToken) => SaveAsync(actor, Outcome.Done, cancellationToken);

    /// <summary>
    /// Does several saves in one transaction, which is kept if the outcome is done. After a failure that passes all of it is done again, so
    /// it reads what it changes itself: whatever was in memory before is forgotten.
    /// </summary>
    public async Task<Outcome> InTransactionAsync(Func<Task<Outcome>> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        if (_isOnlyAsked || Database.CurrentTransaction is not null)
        {
            return await work();
        }

        if (ChangeTracker.HasChanges())
        {
            throw new InvalidOperationException(
                "Something was changed before the transaction that is to save it. Change it inside, so that it can be done again.");
        }

        try
        {
            return await Database.CreateExecutionStrategy().ExecuteAsync(() => InOneTransactionAsync(work, cancellationToken));
        }
        catch (RetryLimitExceededException failure) when (SaveConflicts.IsLost(failure))
        {
            ChangeTracker.Clear();
            return Outcome.Conflict;
        }
    }

    /// <summary>
    /// Asks what a change would be answered, and saves nothing of it: for a form that is refused anyway, so that everything that is wrong
    /// with it is said at once.
    /// </summary>
    public async Task<Outcome> AskAsync(Func<Task<Outcome>> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        _isOnlyAsked = true;
        try
        {
            return await change();
        }
        finally
        {
            _isOnlyAsked = false;
            Forget();
        }
    }

    /// <summary>Whether the running change is only asked about, so that nothing may follow from it either.</summary>
    public bool IsOnlyAsked => _isOnlyAsked;

    /// <summary>Forgets everything that was read or changed in memory, so that it is read anew.</summary>
    public void Forget()
    {
        ChangeTracker.Clear();
        Expected.Clear();
    }

    /// <inheritdoc />
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        RefuseUnauditedChange();
        Searching.Fold(ChangeTracker);
        return base.SaveChanges(acceptAllChangesOnSuccess);
    }

    /// <inheritdoc />
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        RefuseUnauditedChange();
        Searching.Fold(ChangeTracker);
        using var turn = await TurnToWriteAsync(cancellationToken);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ArgumentNullException.ThrowIfNull(configurationBuilder);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(EnumMaxLength);
        configurationBuilder.Properties<RecordKind>().HaveConversion<RecordKindConverter>().HaveMaxLength(RecordKind.NameMaxLength);
        configurationBuilder.Properties<OrganisationCode>().HaveConversion<OrganisationCodeConverter>()
            .HaveMaxLength(OrganisationCode.Length);
        configurationBuilder.Properties<FinancialYear>().HaveConversion<FinancialYearConverter>();
        configurationBuilder.Properties<Quarter>().HaveConversion<QuarterConverter>();
        configurationBuilder.Properties<UserId>().HaveConversion<UserIdConverter>();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcMillisecondsConverter>();
        configurationBuilder.Properties<AssessmentId>().HaveConversion<AssessmentIdConverter>();
        configurationBuilder.Properties<DomainNumber>().HaveConversion<DomainNumberConverter>();
        configurationBuilder.Properties<Focus>().HaveConversion<FocusConverter>().HaveMaxLength(Focus.MaxLength);
    }

    /// <inheritdoc />
    public override void Dispose()
    {
        // The next request may get this context. What this one has checked and never saved is none of its business.
        Expected.Clear();
        Sent = null;
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <inheritdoc />
    public override async ValueTask DisposeAsync()
    {
        Expected.Clear();
        Sent = null;
        await base.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>
    /// Waits until a write may begin, and says so when it is over; null where the database lets writers in by itself, or where the
    /// transaction that is open has the turn already.
    /// </summary>
    protected virtual Task<IDisposable?> TurnToWriteAsync(CancellationToken cancellationToken) => Task.FromResult<IDisposable?>(null);

    /// <summary>
    /// The condition of an index that holds only rows in which a column is true, in the words in which the provider writes it in a query:
    /// otherwise the database does not see that they are the same.
    /// </summary>
    protected virtual string IsTrue(string column) => $"\"{column}\"";

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(AssuranceDbContext).Assembly);
        builder.Entity<ReportItem>().HasIndex(item => new { item.AssessmentId, item.Kind, item.Focus }, "IX_ReportItems_GoodPractice")
            .HasFilter(IsTrue(nameof(ReportItem.IsGoodPractice)));
        foreach (var entity in builder.Model.GetEntityTypes().Select(type => type.ClrType).ToList())
        {
            if (entity.IsAssignableTo(typeof(IVersioned)))
            {
                builder.Entity(entity).Property(nameof(IVersioned.Version)).IsConcurrencyToken();
            }

            if (entity.IsAssignableTo(typeof(ISearched)))
            {
                builder.Entity(entity).Ignore(nameof(ISearched.SearchedText)).Property<string>(Searching.Column);
            }

            if (entity.IsAssignableTo(typeof(IAudited)))
            {
                builder.Entity(entity).Ignore(nameof(IAudited.History)).Ignore(nameof(IAudited.HistoryName))
                    .Ignore(nameof(IAudited.EntersSilently))
                    .Ignore(nameof(IAudited.IsConfidential));
            }
        }
    }

    private async Task<Outcome> InOneTransactionAsync(Func<Task<Outcome>> work, CancellationToken cancellationToken)
    {
        Forget();
        using var turn = await TurnToWriteAsync(cancellationToken);
        await using var transaction = await Database.BeginTransactionAsync(cancellationToken);
        var outcome = await work();
        if (outcome.IsDone)
        {
            await transaction.CommitAsync(cancellationToken);
        }

        return outcome;
    }

    // A version or a stage that is only written back, and is still the one that the person saw, is no change.
    private static bool ChangesSomething(EntityEntry entry) => entry.State switch
    {
        EntityState.Added or EntityState.Deleted => true,
        EntityState.Modified => entry.Properties.Any(property =>
            property.IsModified &&
            (property.Metadata.Name is not (nameof(IVersioned.Version) or nameof(IStaged.StageToken)) ||
                !Equals(property.OriginalValue, property.CurrentValue))),
        _ => false,
    };

    // Several saves of one request note it once; a transaction that is done again notes it again.
    private void NoteSentForm()
    {
        if (Sent is { } form && Entry(form).State == EntityState.Detached)
        {
            SentForms.Add(form);
        }
    }

    private void RenewVersions()
    {
        foreach (var entry in ChangeTracker.Entries<IVersioned>().Where(entry => !SaysOnlyItsStage(entry)))
        {
            if (entry.State is EntityState.Modified or EntityState.Deleted && !Expected.Contains(entry.Entity))
            {
                throw new InvalidOperationException(
                    $"A {entry.Metadata.ClrType.Name} is about to change without saying which version the person saw. Call Expect first.");
            }

            if (entry.State is EntityState.Added or EntityState.Modified)
            {
                entry.Property(record => record.Version).CurrentValue = Guid.CreateVersion7();
            }
        }
    }

    // The stage is written back to be checked when a part is saved; the record itself stays as it is.
    private static bool SaysOnlyItsStage(EntityEntry entry) =>
        entry is { Entity: IStaged, State: EntityState.Modified } &&
        entry.Properties.Where(property => property.IsModified).All(property => property.Metadata.Name == nameof(IStaged.StageToken));

    private void RefuseUnauditedChange()
    {
        if (_isOnlyAsked)
        {
            throw new InvalidOperationException("A change that is only asked about is about to be saved. Save it with SaveAsync.");
        }

        if (!_isAudited && AuditTrail.IsChanging(ChangeTracker))
        {
            throw new InvalidOperationException("A record is about to change without an actor. Save it with SaveAsync.");
        }

        if (ChangeTracker.Entries<AuditEntry>().Any(entry => entry.State is EntityState.Modified or EntityState.Deleted))
        {
            throw new InvalidOperationException("An audit entry is about to be changed or removed. The history only grows.");
        }

        if (ChangeTracker.Entries().Any(entry =>
            entry.Entity is FrozenVersion or FrozenContent or FrozenLevel or FrozenRendering
            && entry.State is EntityState.Modified or EntityState.Deleted))
        {
            throw new InvalidOperationException(
                "A frozen version is about to be changed or removed. What was sent stays as it was; a correction is a version of its own.");
        }
    }
}
