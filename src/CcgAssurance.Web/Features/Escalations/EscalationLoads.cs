using CcgAssurance.Domain.Escalations;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Escalations;

/// <summary>How much of an escalation a page or verb looks at.</summary>
public static class EscalationLoads
{
    /// <summary>All editions of the actions with their milestones, and what was marked about those.</summary>
    public static IQueryable<Escalation> WithTerms(this IQueryable<Escalation> escalations) => escalations
        .Include(escalation => escalation.Terms).ThenInclude(terms => terms.Actions)
        .Include(escalation => escalation.Terms).ThenInclude(terms => terms.Milestones)
        .Include(escalation => escalation.Marks)
        .AsSplitQuery();

    /// <summary>The actions that are written, with their milestones.</summary>
    public static IQueryable<Escalation> WithDraft(this IQueryable<Escalation> escalations) => escalations
        .Include(escalation => escalation.Terms.Where(terms => terms.Stage == EscalationTermsStage.Draft))
            .ThenInclude(terms => terms.Actions)
        .Include(escalation => escalation.Terms.Where(terms => terms.Stage == EscalationTermsStage.Draft))
            .ThenInclude(terms => terms.Milestones)
        .AsSplitQuery();

    /// <summary>The editions of the actions without their lists.</summary>
    public static IQueryable<Escalation> WithEditions(this IQueryable<Escalation> escalations) =>
        escalations.Include(escalation => escalation.Terms);

    /// <summary>The sources of the view.</summary>
    public static IQueryable<Escalation> WithSources(this IQueryable<Escalation> escalations) =>
        escalations.Include(escalation => escalation.Sources);

    /// <summary>What it is about.</summary>
    public static IQueryable<Escalation> WithLinks(this IQueryable<Escalation> escalations) =>
        escalations.Include(escalation => escalation.Links);

    /// <summary>Who took part where the view was put to the group, and the editions that begin then.</summary>
    public static IQueryable<Escalation> WithDiscussion(this IQueryable<Escalation> escalations) =>
        escalations.Include(escalation => escalation.Attendees).Include(escalation => escalation.Terms).AsSplitQuery();

    /// <summary>What each side thinks of support and scrutiny.</summary>
    public static IQueryable<Escalation> WithLevels(this IQueryable<Escalation> escalations) =>
        escalations.Include(escalation => escalation.Levels);

    /// <summary>The letters, emails, calls and meetings without their files.</summary>
    public static IQueryable<Escalation> WithCommunications(this IQueryable<Escalation> escalations) =>
        escalations.Include(escalation => escalation.Communications);

    /// <summary>All that its page shows.</summary>
    public static IQueryable<Escalation> Whole(this IQueryable<Escalation> escalations) => escalations
        .WithTerms()
        .WithLinks()
        .WithSources()
        .WithLevels()
        .Include(escalation => escalation.Attendees)
        .Include(escalation => escalation.Communications).ThenInclude(row => row.Files)
        .AsSplitQuery();
}
