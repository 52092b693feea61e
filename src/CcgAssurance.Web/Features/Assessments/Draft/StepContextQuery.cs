using CcgAssurance.Data;
using CcgAssurance.Data.Auditing;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Publication;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Domain.Responses;
using CcgAssurance.Domain.Support;
using CcgAssurance.Reporting.Documents;
using CcgAssurance.Web.Features.Assessments.Report;
using CcgAssurance.Web.Features.Versions;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Assessments.Draft;

/// <summary>What the steps of a quarter need to know beyond the assessment itself.</summary>
public sealed class StepContextQuery(AssuranceDbContext db, QuarterlyReportQuery reports, VersionQuery versions, CycleDefaults cycle)
{
    // Who only takes steps with a report has written nothing in it.
    private static readonly string[] Steps =
        [
            nameof(QuarterlyAssessment), nameof(FrozenVersion), nameof(ReleaseDecision), nameof(CcgResponse), nameof(CorrectionRequest),
            nameof(QuarterSupport),
        ];

    private static readonly string[] Written = [nameof(DomainJudgement), nameof(ThemeNarrative), nameof(ReportItem)];

    /// <summary>The last day for the group's answer to a draft that is shared today.</summary>
    public async Task<DateOnly> ResponseDueAsync(QuarterHeader quarter, Actor actor, CancellationToken cancellationToken)
    {
        var milestones = await db.QuarterMilestones
            .AsNoTracking()
            .SingleAsync(row => row.Year == quarter.Key.Year && row.Quarter == quarter.Key.Quarter, cancellationToken);
        return milestones.CommentsDue(actor.Today);
    }

    /// <summary>The last day for the group's answer to corrections that are sent today.</summary>
    public DateOnly CorrectionDue(Actor actor) => WorkingDays.After(actor.Today, cycle.CorrectionWorkingDays);

    /// <summary>
    /// What the report now says differently from the last version, as far as it decides whether that is a minor correction.
    /// </summary>
    [Rule("R246")]
    public async Task<CorrectionFacts> CorrectionAsync(
        QuarterHeader quarter, QuarterlyAssessment assessment, CancellationToken cancellationToken)
    {
        var (last, now) = await LastAndNowAsync(quarter, assessment, cancellationToken);
        return CorrectionOf(last, now);
    }

    /// <summary>The same of two reports that are read already.</summary>
    public static CorrectionFacts CorrectionOf(FrozenReport? last, QuarterlyReport now) => Corrections.Between(Sent(last), now);

    /// <summary>What making the report final depends on beside the quarter itself.</summary>
    [Rule("R234")]
    public async Task<FinalFacts> FinalAsync(
        QuarterHeader quarter,
        QuarterlyAssessment assessment,
        Actor actor,
        IReadOnlyDictionary<Guid, string> decisions,
        CancellationToken cancellationToken)
    {
        var (last, now) = await LastAndNowAsync(quarter, assessment, cancellationToken);
        return await FinalOfAsync(quarter, last, now, actor, decisions, cancellationToken);
    }

    /// <summary>The same of two reports that are read already.</summary>
    public async Task<FinalFacts> FinalOfAsync(
        QuarterHeader quarter,
        FrozenReport? last,
        QuarterlyReport now,
        Actor actor,
        IReadOnlyDictionary<Guid, string> decisions,
        CancellationToken cancellationToken) => new()
        {
            WroteAnyPart = actor.May(Permission.MakeReportsFinal) && await WroteAnyPartAsync(quarter, actor, cancellationToken),
            NotSent =
            [
                .. DraftComparison.BetweenWhatIsSent(Sent(last), now)
                    .Select(change => $"{FocusText.Of(change.Focus)}, {char.ToLowerInvariant(change.Subject[0])}{change.Subject[1..]}")
                    .Distinct(),
            ],
            Decisions = decisions,
            Supported = await SupportedAsync(quarter, cancellationToken),
            Cases = await db.BoundCasesAsync(quarter.Id, quarter.Key.Ccg, cancellationToken),
        };

    /// <summary>The last version, if there is one, and the report as it stands.</summary>
    public async Task<(FrozenReport? Last, QuarterlyReport Now)> LastAndNowAsync(
        QuarterHeader quarter, QuarterlyAssessment assessment, CancellationToken cancellationToken) => (
            assessment.LastVersion == 0 ? null : await versions.ContentAsync(quarter, assessment.LastVersion, cancellationToken),
            await reports.RunAsync(quarter, cancellationToken));

    /// <summary>What stands between the draft and sharing it, with what the group was told is changed and is not.</summary>
    public async Task<IReadOnlyList<Finding>> SharingAsync(
        QuarterHeader quarter, QuarterlyAssessment assessment, Actor actor, CancellationToken cancellationToken)
    {
        var known = assessment.StageFacts();
        IReadOnlyList<Finding> findings =
        [
            .. StageRules.ForSharing(known, actor.Today),
            .. StageRules.WithoutPackage(known, await SupportedAsync(quarter, cancellationToken))
                .Select(finding => finding with { Severity = FindingSeverity.Warning }),
            .. InterventionBinding.ForSharing(
                known.Bound, await db.BoundCasesAsync(quarter.Id, quarter.Key.Ccg, cancellationToken)),
        ];
        return assessment.CurrentResponse is null
            ? findings
            : [.. findings, .. StageRules.Unkept(known, await SavedSinceLastVersionAsync(quarter, cancellationToken))];
    }

    /// <summary>What is known of it in advance: what the director has to decide is asked for when the report is made final.</summary>
    public async Task<FinalFacts> AdvanceNoticeAsync(
        QuarterHeader quarter, QuarterlyAssessment assessment, Actor actor, CancellationToken cancellationToken) => new()
        {
            WroteAnyPart = actor.May(Permission.MakeReportsFinal) && await WroteAnyPartAsync(quarter, actor, cancellationToken),
            NotSent = [],
            Decisions = ToDecide(assessment),
            Supported = await SupportedAsync(quarter, cancellationToken),
            Cases = await db.BoundCasesAsync(quarter.Id, quarter.Key.Ccg, cancellationToken),
        };

    /// <summary>The decisions that the director has to make, as if they were made.</summary>
    public static IReadOnlyDictionary<Guid, string> ToDecide(QuarterlyAssessment assessment) =>
        assessment.CurrentResponse?.Answers.Where(answer => answer.NeedsDirector).ToDictionary(answer => answer.Id, _ => "") ?? [];

    private static QuarterlyReport Sent(FrozenReport? last) =>
        last?.Read().Report ?? throw new InvalidOperationException("No version of the report was ever frozen.");

    /// <summary>
    /// Why the report was opened again after its last version, or for a final report after its last final one; null when there was none.
    /// It is the note of the version that takes the other's place.
    /// </summary>
    [Rule("R246")]
    public async Task<string?> WhyAnewAsync(QuarterHeader quarter, OutputState state, CancellationToken cancellationToken)
    {
        var (kind, id) = (AssessmentId.Kind, quarter.Id.ToString());
        var last = await db.FrozenVersions
            .Where(version => version.RecordKind == kind && version.RecordId == id
                && (state == OutputState.Draft || version.State == OutputState.Final))
            .OrderByDescending(version => version.Number)
            .Select(version => (Guid?)version.Id)
            .FirstOrDefaultAsync(cancellationToken);
        if (last is not { } version)
        {
            return null;
        }

        // The history knows the order of two steps of the same moment.
        var entries = HistoryOf(quarter);
        var part = version.ToString();
        var frozen = await entries
            .Where(entry => entry.PartKind == nameof(FrozenVersion) && entry.PartId == part)
            .MaxAsync(entry => entry.Id, cancellationToken);
        return await entries
            .Where(entry => entry.Id > frozen && entry.PartKind == nameof(QuarterlyAssessment) && entry.Reason != null)
            .OrderBy(entry => entry.Id)
            .Select(entry => entry.Reason)
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>The judgements, narratives and items that were saved since the last version was frozen, as the history says.</summary>
    public async Task<IReadOnlySet<Guid>> SavedSinceLastVersionAsync(QuarterHeader quarter, CancellationToken cancellationToken)
    {
        var entries = HistoryOf(quarter);
        var frozen = entries.Where(entry => entry.PartKind == nameof(FrozenVersion));
        var parts = await entries
            .Where(entry => entry.Id > frozen.Max(version => (long?)version.Id) && Written.Contains(entry.PartKind))
            .Select(entry => entry.PartId)
            .Distinct()
            .ToListAsync(cancellationToken);
        return parts.Select(Guid.Parse).ToHashSet();
    }

    /// <summary>
    /// Whether the actor wrote any part of the quarter, as its history says. Whoever drafted a support package for it did.
    /// </summary>
    public async Task<bool> WroteAnyPartAsync(QuarterHeader quarter, Actor actor, CancellationToken cancellationToken) =>
        await db.SupportPackages
            .Where(package => package.AssessmentId == quarter.Id)
            .SelectMany(package => package.Terms)
            .AnyAsync(terms => terms.DraftedById == actor.UserId && terms.Stage != TermsStage.Discarded, cancellationToken)
        || await HistoryOf(quarter).AnyAsync(
            entry => entry.UserId == actor.UserId && !Steps.Contains(entry.PartKind)

                // A director asks the group and decides about its answers, and replies to none.
                && !(entry.PartKind == nameof(ResponseAnswer) && entry.Role == Role.AreaTeamDirector),
            cancellationToken);

    private Task<IReadOnlySet<DomainNumber>> SupportedAsync(QuarterHeader quarter, CancellationToken cancellationToken) =>
        db.SupportedAsync(quarter.Id, quarter.Key.Ccg, quarter.Key.Quarter.EndIn(quarter.Key.Year), cancellationToken);

    private IQueryable<AuditEntry> HistoryOf(QuarterHeader quarter)
    {
        var (kind, id) = (AssessmentId.Kind, quarter.Id.ToString());
        return db.AuditEntries.Where(entry => entry.RecordKind == kind && entry.RecordId == id);
    }
}
