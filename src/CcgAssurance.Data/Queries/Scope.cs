using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Conditions;
using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Domain.Interventions;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Requests;
using CcgAssurance.Domain.Support;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Data.Queries;

/// <summary>Which organisations a person sees: their own, and those that belong to it on the day.</summary>
public static class Scope
{
    // Stages are stored as text, so "from final on" is a list.
    private static readonly AssessmentStage[] WithFinalText = [AssessmentStage.Final, AssessmentStage.Published];

    // The stages by which cases that were submitted are found; one can be withdrawn before and after that.
    private static readonly InterventionStage[] Submitted =
        [.. Enum.GetValues<InterventionStage>().Where(stage => InterventionVisibility.CanKnow(Role.CommitteeMember, stage))];

    /// <summary>The clinical commissioning groups in the actor's scope.</summary>
    public static IQueryable<Ccg> VisibleTo(this IQueryable<Ccg> ccgs, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var own = actor.Organisation;
        return actor.Role.Level() switch
        {
            OrganisationLevel.Ccg => ccgs.AnsweredBy(own, actor.Today),
            OrganisationLevel.AreaTeam => ccgs.InAreaTeam(own, actor.Today),
            OrganisationLevel.Region => ccgs.InRegion(own, actor.Today),
            OrganisationLevel.National => ccgs,
        };
    }

    /// <summary>
    /// The groups for which a group answers on a day: itself until its last day, and the closed ones that it follows. Whatever is
    /// addressed to a group goes this way.
    /// </summary>
    public static IQueryable<Ccg> AnsweredBy(this IQueryable<Ccg> ccgs, OrganisationCode group, DateOnly day)
    {
        var onTheDay = Dated.On<CcgSuccession>(day);
        return ccgs.Where(ccg => (ccg.Code == group && (ccg.ClosedOn == null || ccg.ClosedOn >= day))
            || ccg.Successions.AsQueryable().Where(onTheDay).Any(row => row.SuccessorCode == group));
    }

    /// <summary>The other way round: the groups that answer for these on a day.</summary>
    public static IQueryable<OrganisationCode> AnsweringOn(this IQueryable<Ccg> ccgs, DateOnly day)
    {
        var onTheDay = Dated.On<CcgSuccession>(day);
        return ccgs
            .Where(ccg => ccg.ClosedOn == null || ccg.ClosedOn >= day)
            .Select(ccg => ccg.Code)
            .Concat(ccgs.SelectMany(ccg => ccg.Successions).Where(onTheDay).Select(row => row.SuccessorCode));
    }

    /// <summary>Which group answers for each closed one on a day; one for which none does is not among them.</summary>
    public static Task<Dictionary<OrganisationCode, OrganisationCode>> AnsweringForClosedAsync(
        this AssuranceDbContext db, DateOnly day, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return db.Ccgs
            .AsNoTracking()
            .SelectMany(ccg => ccg.Successions)
            .Where(Dated.On<CcgSuccession>(day))
            .ToDictionaryAsync(row => row.CcgCode, row => row.SuccessorCode, cancellationToken);
    }

    /// <summary>
    /// Those of these quarters in which their group existed. One that was opened before a closing was known is left alone.
    /// </summary>
    public static IQueryable<QuarterlyAssessment> OfExistingCcgs(this IQueryable<QuarterlyAssessment> assessments, AssuranceDbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return assessments.Where(row => !db.Ccgs.Any(ccg => ccg.Code == row.CcgCode && ccg.ClosedOn < row.StartsOn));
    }

    /// <summary>The clinical commissioning groups that belong to an area team on a day.</summary>
    public static IQueryable<Ccg> InAreaTeam(this IQueryable<Ccg> ccgs, OrganisationCode areaTeam, DateOnly day)
    {
        var onTheDay = Dated.On<CcgAreaTeam>(day);
        return ccgs.Where(ccg => ccg.AreaTeams.AsQueryable().Where(onTheDay).Any(row => row.AreaTeamCode == areaTeam));
    }

    /// <summary>The clinical commissioning groups whose area team belongs to a region on a day.</summary>
    public static IQueryable<Ccg> InRegion(this IQueryable<Ccg> ccgs, OrganisationCode region, DateOnly day)
    {
        var teamOnTheDay = Dated.On<CcgAreaTeam>(day);
        var regionOnTheDay = Dated.On<AreaTeamRegion>(day);
        return ccgs.Where(ccg => ccg.AreaTeams.AsQueryable().Where(teamOnTheDay).Any(row =>
            row.AreaTeam!.Regions.AsQueryable().Where(regionOnTheDay).Any(parent => parent.RegionCode == region)));
    }

    /// <summary>The regions in the actor's scope.</summary>
    public static IQueryable<Region> VisibleTo(this IQueryable<Region> regions, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var own = actor.Organisation;
        return actor.Role.Level() switch
        {
            OrganisationLevel.Ccg or OrganisationLevel.AreaTeam => regions.Where(_ => false),
            OrganisationLevel.Region => regions.Where(region => region.Code == own),
            OrganisationLevel.National => regions,
        };
    }

    /// <summary>
    /// Whether the actor reads the live judgements, narratives and items of a quarter at a stage: the area team always, and others from
    /// final on. Before that others read the frozen versions that were shared.
    /// </summary>
    public static bool ReadsLive(this Actor actor, AssessmentStage stage)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.May(Permission.ViewDrafts) || stage >= AssessmentStage.Final;
    }

    /// <summary>
    /// The quarterly assessments in the actor's scope: those of the groups in it. Region and national team see one from the
    /// moment its first draft was shared, also while it is drafted anew.
    /// </summary>
    public static IQueryable<QuarterlyAssessment> VisibleTo(
        this IQueryable<QuarterlyAssessment> assessments, AssuranceDbContext db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var ccgs = db.Ccgs.VisibleTo(actor).Select(ccg => ccg.Code);
        var inScope = assessments.Where(assessment => ccgs.Contains(assessment.CcgCode)).OfExistingCcgs(db);
        return actor.Role.Level() switch
        {
            OrganisationLevel.Ccg or OrganisationLevel.AreaTeam => inScope,
            OrganisationLevel.Region or OrganisationLevel.National => inScope.Where(assessment => assessment.LastVersion > 0),
        };
    }

    /// <summary>
    /// Those of these assessments whose text as it stands the actor may read: the area team at any time, everybody else from the final
    /// report on, as frozen versions are all that is seen before.
    /// </summary>
    [Rule("R222")]
    public static IQueryable<QuarterlyAssessment> WithTextFor(this IQueryable<QuarterlyAssessment> assessments, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        return actor.May(Permission.ViewDrafts) ? assessments : assessments.Where(assessment => WithFinalText.Contains(assessment.Stage));
    }

    /// <summary>The authorisation conditions in the actor's scope: those of the groups in it.</summary>
    public static IQueryable<AuthorisationCondition> VisibleTo(
        this IQueryable<AuthorisationCondition> conditions, AssuranceDbContext db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var ccgs = db.Ccgs.VisibleTo(actor).Select(ccg => ccg.Code);
        return conditions.Where(condition => ccgs.Contains(condition.CcgCode));
    }

    /// <summary>
    /// The requests for information in the actor's scope: those to the groups in it. The area team sees its drafts; the group, the region
    /// and the national team see a request from the day it is issued.
    /// </summary>
    [Rule("R180")]
    public static IQueryable<InformationRequest> VisibleTo(
        this IQueryable<InformationRequest> requests, AssuranceDbContext db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var ccgs = db.Ccgs.VisibleTo(actor).Select(ccg => ccg.Code);
        var inScope = requests.Where(request => ccgs.Contains(request.CcgCode));
        return RecordVisibility.Requests.For(actor.Role.Level()) == SeenFrom.Drafted
            ? inScope
            : inScope.Where(request => request.Number != null);
    }

    /// <summary>
    /// The support packages in the actor's scope: those of the groups in it. The area team sees its drafts, the group sees a package
    /// from the day it is first proposed, the region and the national team from the day both sides agree.
    /// </summary>
    [Rule("R151", "R180", "R256")]
    public static IQueryable<SupportPackage> VisibleTo(this IQueryable<SupportPackage> packages, AssuranceDbContext db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var ccgs = db.Ccgs.VisibleTo(actor).Select(ccg => ccg.Code);
        var inScope = packages.Where(package => ccgs.Contains(package.CcgCode));
        return RecordVisibility.Support.For(actor.Role.Level()) switch
        {
            SeenFrom.Drafted => inScope,
            SeenFrom.Proposed or SeenFrom.Issued or SeenFrom.PutToCcg => inScope.Where(package => package.Number != null),
            SeenFrom.Agreed => inScope.Where(package => package.InForce != null),
        };
    }

    /// <summary>
    /// The escalations in the actor's scope: those of the groups in it. The area team sees them from the start; the group, the region and
    /// the national team from the day the area team's view is put to the group.
    /// </summary>
    [Rule("R192", "R198")]
    public static IQueryable<Escalation> VisibleTo(this IQueryable<Escalation> escalations, AssuranceDbContext db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var ccgs = db.Ccgs.VisibleTo(actor).Select(ccg => ccg.Code);
        var inScope = escalations.Where(escalation => ccgs.Contains(escalation.CcgCode));
        return RecordVisibility.Escalations.For(actor.Role.Level()) == SeenFrom.Drafted
            ? inScope
            : inScope.Where(escalation => escalation.PutOn != null);
    }

    /// <summary>
    /// The interventions that are the actor's to work with: those about the groups in the actor's scope, from the day they are opened for
    /// NHS England and from the proposal on for the group; for the committee what was submitted, and for the Chief Executive what the
    /// committee approved.
    /// </summary>
    [Rule("R212", "R213", "R214")]
    public static IQueryable<InterventionCase> OwnTo(this IQueryable<InterventionCase> interventions, AssuranceDbContext db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        var ccgs = db.Ccgs.VisibleTo(actor).Select(ccg => ccg.Code);
        return actor.Role switch
        {
            Role.CommitteeMember => interventions.Where(row => Submitted.Contains(row.Stage) && row.SubmittedOn != null),
            Role.ChiefExecutive => interventions.Where(row =>
                Submitted.Contains(row.Stage) && row.Decision == CommitteeDecision.Approved),
            _ when RecordVisibility.Interventions.For(actor.Role.Level()) == SeenFrom.Drafted =>
                interventions.Where(row => ccgs.Contains(row.CcgCode)),
            _ => interventions.Where(row => ccgs.Contains(row.CcgCode) && row.ProposedOn != null),
        };
    }

    /// <summary>
    /// The interventions of which the actor may read something: beside the actor's own those with a direction to another group in the
    /// actor's scope, from the signature on, and for a named peer, until the conclusion, the one to review.
    /// </summary>
    [Rule("R212", "R309")]
    public static IQueryable<InterventionCase> VisibleTo(
        this IQueryable<InterventionCase> interventions, AssuranceDbContext db, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(db);
        ArgumentNullException.ThrowIfNull(actor);
        if (InterventionVisibility.SeesOnlyWhatWasSubmitted(actor.Role))
        {
            return interventions.OwnTo(db, actor);
        }

        // Each part is found by its index, which one condition with all of them would not be.
        var (ccgs, user) = (db.Ccgs.VisibleTo(actor).Select(ccg => ccg.Code), actor.UserId);
        var directed = db.Directions
            .Where(direction => direction.InForceOn != null && ccgs.Contains(direction.CcgCode))
            .Select(direction => direction.CaseId);
        var reviewed = db.PeerReviewers
            .Where(reviewer => reviewer.UserId == user && reviewer.RemovedOn == null && reviewer.ConcludedAt == null)
            .Select(reviewer => reviewer.CaseId);
        var visible = db.Interventions.OwnTo(db, actor).Select(row => row.Id).Concat(directed).Concat(reviewed);
        return interventions.Where(row => visible.Contains(row.Id));
    }

    /// <summary>The area teams in the actor's scope.</summary>
    public static IQueryable<AreaTeam> VisibleTo(this IQueryable<AreaTeam> teams, Actor actor)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var own = actor.Organisation;
        var onTheDay = Dated.On<AreaTeamRegion>(actor.Today);
        return actor.Role.Level() switch
        {
            OrganisationLevel.Ccg => teams.Where(_ => false),
            OrganisationLevel.AreaTeam => teams.Where(team => team.Code == own),
            OrganisationLevel.Region => teams.Where(team => team.Regions.AsQueryable().Where(onTheDay).Any(row => row.RegionCode == own)),
            OrganisationLevel.National => teams,
        };
    }
}
