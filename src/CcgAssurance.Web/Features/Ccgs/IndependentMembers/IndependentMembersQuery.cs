using CcgAssurance.Data;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Ccgs.IndependentMembers;

public sealed class IndependentMembersQuery(AssuranceDbContext db)
{
    /// <summary>The page; null when the group is not assessed for the year.</summary>
    public async Task<CcgFormPage<IndependentMembersForm>?> RunAsync(CcgHeader ccg, FinancialYear year, CancellationToken cancellationToken)
    {
        if (!await db.QuarterlyAssessments.AnyAsync(row => row.CcgCode == ccg.Code && row.Year == year, cancellationToken))
        {
            return null;
        }

        var row = await db.IndependentMembersProposals.AsNoTracking()
            .SingleOrDefaultAsync(row => row.CcgCode == ccg.Code && row.Year == year, cancellationToken);
        var stored = row is null ? new IndependentMembersForm() : new IndependentMembersForm
        {
            Text = row.Text,
            AgreedOn = DateAnswer.From(row.AgreedOn),
            Seen = new Tokens { Version = row.Version },
        };
        return CcgFormPage.Over(ccg, $"Independent members in {year.Name}", CcgLinks.IndependentMembers(ccg.Code, year), stored);
    }
}
