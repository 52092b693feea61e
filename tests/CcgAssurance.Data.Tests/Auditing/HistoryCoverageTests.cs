using CcgAssurance.Data.Auditing;
using CcgAssurance.Data.Calendars;
using CcgAssurance.Data.Forms;
using CcgAssurance.Data.Identity;
using CcgAssurance.Data.Providers;
using CcgAssurance.Data.Security;
using CcgAssurance.Data.WorkingCopies;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Evidence;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Notices;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Domain.Support;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CcgAssurance.Data.Tests.Auditing;

public sealed class HistoryCoverageTests
{
    /// <summary>What has no history, and why. The list can only grow with a reason.</summary>
    private static readonly Dictionary<Type, string> WithoutHistory = new()
    {
        [typeof(AuditEntry)] = "is the history",
        [typeof(WorkingCopy)] = "is private to one person and nothing but a copy",
        [typeof(SentForm)] = "says only that a form was sent, for a week",
        [typeof(CalendarAddress)] = "is private to one person and opens nothing that the person's log-in does not",
        [typeof(SecurityEvent)] = "is a log of its own, which nobody changes",
        [typeof(Notice)] = "tells of a step, and the step has its history",
        [typeof(DataProtectionKey)] = "belongs to the framework and names nobody",
        [typeof(ApplicationUser)] = "is in the security log; what a person may do is a membership, which has a history",
        [typeof(UserSession)] = "is a log-in, which the security log tells of",
        [typeof(SignOnLink)] = "is in the security log; it says who somebody is and not what they may do",
        [typeof(LogInTries)] = "counts tries, which the security log tells of",
        [typeof(SetUpCode)] = "is gone once it is used, and the first administrator's role has its history",
        [typeof(IdentityUserClaim<Guid>)] = "belongs to the framework and is not used",
        [typeof(IdentityUserLogin<Guid>)] = "belongs to the framework and is not used",
        [typeof(IdentityUserToken<Guid>)] = "belongs to the framework and holds the secret of an authenticator app and the recovery codes",
        [typeof(Region)] = "is reference data that nobody edits",
        [typeof(AreaTeam)] = "is reference data that nobody edits",
        [typeof(AreaTeamRegion)] = "is reference data that nobody edits",
        [typeof(CcgSuccession)] = "says for queries what the closings of groups say, which have their history",
        [typeof(EscalationFileContent)] = "is the bytes of a file, whose entry carries their SHA-256; nobody can change it",
        [typeof(EvidenceFileContent)] = "is the bytes of a file, whose entry carries their SHA-256",
        [typeof(FrozenContent)] = "is the content of a version, whose entry carries its SHA-256; nobody can change it",
        [typeof(FrozenLevel)] = "says for lists what stands in the content of a version; nobody can change it",
        [typeof(FrozenRendering)] = "is a file made of the content of a version, with its own SHA-256; nobody can change it",
        [typeof(HealthAndWellbeingBoard)] = "is a name; which group works with it, and since when, is a record of its own",
        [typeof(InterventionFileContent)] = "is the bytes of a file, whose entry carries their SHA-256; nobody can change it",
        [typeof(RequestFileContent)] = "is the bytes of a file, whose entry carries their SHA-256; nobody can change it",
        [typeof(SupportFileContent)] = "is the bytes of a file, whose entry carries their SHA-256; nobody can change it",
        [typeof(RegisteredPatients)] = "is reference data that nobody edits",
    };

    [Fact]
    public void Every_record_has_a_history_or_a_stated_reason_for_having_none()
    {
        using var db = new SqliteDesignTimeContext().CreateDbContext([]);

        Assert.Equal(WithoutHistory.Keys.Select(type => type.Name).Order(), Unaudited(db.Model).Order());
    }

    [Fact]
    public void No_record_with_a_history_hides_part_of_itself_in_an_owned_type()
    {
        using var db = new SqliteDesignTimeContext().CreateDbContext([]);

        Assert.Empty(WithHiddenParts(db.Model));
    }

    [Fact]
    public void A_record_without_history_and_a_part_that_is_hidden_from_it_are_found()
    {
        var planted = new ModelBuilder();
        planted.Entity<Owner>().HasKey(owner => owner.Id);
        planted.Entity<Owner>().OwnsOne(owner => owner.Owned);
        planted.Entity<Owner>().ComplexProperty(owner => owner.Complex);
        var model = planted.FinalizeModel();

        Assert.Equal([nameof(Owner), nameof(Part)], Unaudited(model).Order());
        Assert.Equal([nameof(Owner), nameof(Part)], WithHiddenParts(model).Order());
    }

    private static IEnumerable<string> Unaudited(IModel model) =>
        model.GetEntityTypes().Select(entity => entity.ClrType).Where(type => !type.IsAssignableTo(typeof(IAudited))).Select(type => type.Name);

    private static IEnumerable<string> WithHiddenParts(IModel model) =>
        model.GetEntityTypes().Where(entity => entity.IsOwned() || entity.GetComplexProperties().Any()).Select(entity => entity.ClrType.Name);

    private sealed record Part(string Text);

    private sealed class Owner
    {
        public int Id { get; set; }

        public Part? Owned { get; set; }

        public required Part Complex { get; set; }
    }
}
