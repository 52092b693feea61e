using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Ccgs.HandOver;

public sealed class HandOverQuery(AssuranceDbContext db)
{
    public async Task<HandOverViewModel> RunAsync(CcgHeader ccg, Actor actor, CancellationToken cancellationToken)
    {
        var assignment = await db.CcgLeadAssignments.AsNoTracking().SingleOrDefaultAsync(row => row.CcgCode == ccg.Code, cancellationToken);
        var leads = await LeadsAsync(actor, cancellationToken);
        var current = leads.Find(lead => lead.Id == assignment?.LeadId);
        var seen = new Tokens { Version = assignment?.Version ?? Guid.Empty };
        return new HandOverViewModel
        {
            Ccg = ccg,
            Current = current is null ? null : new LeadOfCcg(assignment!.Lead, assignment.From),
            Leads = [.. leads.Where(lead => lead != current).Select(lead => new NhsOption(lead.Email, lead.Name))],
            Stored = new HandOverForm { Lead = current?.Email, Seen = seen },
            Form = new HandOverForm { Seen = seen },
        };
    }

    /// <summary>The leads of the actor's area team, by name.</summary>
    public async Task<List<TeamLead>> LeadsAsync(Actor actor, CancellationToken cancellationToken)
    {
        var own = actor.Organisation;
        var leads = await db.PeopleOn(actor.Today)
            .Where(user => user.Role == Role.AreaTeamLead && user.Organisation == own)
            .Select(user => new TeamLead(new UserId(user.Id), user.Name, user.Email!))
            .ToListAsync(cancellationToken);
        return [.. leads.OrderBy(lead => lead.Name, StringComparer.Ordinal).ThenBy(lead => lead.Email, StringComparer.Ordinal)];
    }
}

/// <summary>Somebody to whom the work on a group can be passed on.</summary>
public sealed record TeamLead(UserId Id, string Name, string Email);
