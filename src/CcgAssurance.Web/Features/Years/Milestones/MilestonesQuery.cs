using CcgAssurance.Data;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Features.Shared.History;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Years.Milestones;

public sealed class MilestonesQuery(AssuranceDbContext db, HistoryQuery history)
{
    /// <summary>The milestones of a quarter, or null while its year is not open.</summary>
    public async Task<MilestonesViewModel?> RunAsync(
        FinancialYear year, Quarter quarter, string? page, Actor actor, CancellationToken cancellationToken)
    {
        var row = await db.QuarterMilestones.AsNoTracking()
            .SingleOrDefaultAsync(row => row.Year == year && row.Quarter == quarter, cancellationToken);
        if (row is null)
        {
            return null;
        }

        var stored = new MilestonesForm
        {
            Dashboard = DateAnswer.From(row.Dashboard),
            ConversationsFrom = DateAnswer.From(row.ConversationsFrom),
            ConversationsUntil = DateAnswer.From(row.ConversationsUntil),
            DraftWorkingDays = row.DraftWorkingDays,
            CommentWorkingDays = row.CommentWorkingDays,
            ConsistencyCheck = DateAnswer.From(row.ConsistencyCheck),
            FinalReport = DateAnswer.From(row.FinalReport),
            Publication = DateAnswer.From(row.Publication),
            Seen = new Tokens { Version = row.Version },
        };
        return new MilestonesViewModel
        {
            Year = row.Year,
            Quarter = row.Quarter,
            Stored = stored,
            Form = stored,
            History = await history.RunAsync(row.History, new HistoryFilter { Page = page }, actor, cancellationToken),
        };
    }
}
