using CcgAssurance.Domain.Escalations;
using CcgAssurance.Domain.Framework;

namespace CcgAssurance.Data.Queries;

/// <summary>What the register of escalations is searched by.</summary>
public static class EscalationQueries
{
    /// <summary>The milestones of agreed actions that are not met, as they were marked last.</summary>
    [Rule("R195")]
    public static IQueryable<EscalationMilestone> UnmetMilestones(this AssuranceDbContext db)
    {
        ArgumentNullException.ThrowIfNull(db);
        return
            from milestone in db.EscalationMilestones
            join terms in db.EscalationTerms on milestone.TermsId equals terms.Id
            join escalation in db.Escalations on milestone.EscalationId equals escalation.Id
            where escalation.Stage == EscalationStage.InProgress
                && escalation.InForce == terms.Edition
                && !db.MilestoneMarks
                    .Where(mark => mark.EscalationId == escalation.Id && mark.Milestone == milestone.Key)
                    .OrderByDescending(mark => mark.Position)
                    .Select(mark => mark.IsMet)
                    .FirstOrDefault()
            select milestone;
    }

    /// <summary>The escalations that are about a domain. A number is a single digit, so it is found in the list as it is stored.</summary>
    public static IQueryable<Escalation> InDomain(this IQueryable<Escalation> escalations, DomainNumber domain)
    {
        var digit = domain.ToString();
        return escalations.Where(escalation => ((string)(object)escalation.Domains).Contains(digit));
    }
}
