using CcgAssurance.Data;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Organisations;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Ccgs.IndependentMembers;

/// <summary>Says for which years a group is assessed: something can be agreed for those alone.</summary>
public sealed class YearsOfCcgsQuery(AssuranceDbContext db)
{
    public Task<bool> IsAssessedAsync(OrganisationCode ccg, FinancialYear year, CancellationToken cancellationToken) =>
        db.QuarterlyAssessments.AnyAsync(quarter => quarter.CcgCode == ccg && quarter.Year == year, cancellationToken);
}
