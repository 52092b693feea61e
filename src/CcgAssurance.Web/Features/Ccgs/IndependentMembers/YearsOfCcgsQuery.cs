using CcgAssurance.Data;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Ccgs;

namespace CcgAssurance.Web.Features.Ccgs.IndependentMembers;

/// <summary>Says which groups are assessed for a year: something can be agreed for those alone.</summary>
public sealed class YearsOfCcgsQuery(AssuranceDbContext db)
{
    public IQueryable<Ccg> AssessedIn(FinancialYear year, IQueryable<Ccg> ccgs) =>
        ccgs.Where(ccg => db.QuarterlyAssessments.Any(quarter => quarter.CcgCode == ccg.Code && quarter.Year == year));
}
