using System.Globalization;
using CcgAssurance.Data;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Features.Ccgs.HandOver;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;
using static CcgAssurance.Web.Demo.DemoOutcome;

namespace CcgAssurance.Web.Demo;

/// <summary>Shares some of the invented groups out between the two leads, through the handler that people use. Two groups stay everybody's.</summary>
public sealed class DemoLeads(AssuranceDbContext db, HandOverHandler handler)
{
    private const string First = "area-team-lead@anyshire.example";
    private const string Second = "second-lead@anyshire.example";

    private static readonly (string Code, string Lead, string Note)[] Groups =
    [
        ("X01", First, "Please see the succession plan through: both successors should be in post this month."),
        ("X02", First, "The CCG wanted to release quarter 3 after the elections in May. Ask Owen Marsh for a day."),
        ("X03", First, "Nothing is open but the draft of quarter 4."),
        ("X04", Second, "Quarter 3 waits for your reply to one comment, and quarter 4 is with the CCG until 11 June."),
        ("X05", Second, "The draft of quarter 4 is overdue. Miriam Soames has the figures that we lack."),
        ("X06", Second, "A requirement is overdue, and the practices ask for a week more. Quarter 3 waits for the CCG to release it."),
    ];

    /// <summary>Hands over what was never handed over.</summary>
    public async Task ApplyAsync(Actor director, CancellationToken cancellationToken)
    {
        if (await db.CcgLeadAssignments.AnyAsync(cancellationToken))
        {
            return;
        }

        var at = UkTime.MomentOf(new DateOnly(2015, 6, 5), new TimeOnly(16, 0));
        foreach (var ((code, lead, note), place) in Groups.Select((group, place) => (group, place)))
        {
            var ccg = OrganisationCode.Parse(code, CultureInfo.InvariantCulture);
            var name = await db.Ccgs.Where(row => row.Code == ccg).Select(row => row.NameOn(row.OpenedOn)).SingleAsync(cancellationToken);
            Require(await handler.HandleAsync(
                new CcgHeader { Code = ccg, Name = name }, new HandOverForm { Lead = lead, Note = note },
                director with { At = at.AddMinutes(2 * place) }, cancellationToken));
            db.ChangeTracker.Clear();
        }
    }
}
