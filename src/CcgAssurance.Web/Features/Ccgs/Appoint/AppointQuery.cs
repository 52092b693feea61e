using CcgAssurance.Data;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Ccgs.Appoint;

public sealed class AppointQuery(AssuranceDbContext db)
{
    public async Task<CcgFormPage<AppointForm>> RunAsync(CcgHeader ccg, Office office, CancellationToken cancellationToken)
    {
        var last = await db.CcgOfficeHolders.AsNoTracking()
            .Where(row => row.CcgCode == ccg.Code && row.Office == office)
            .OrderByDescending(row => row.From)
            .FirstOrDefaultAsync(cancellationToken);
        var seen = new Tokens { Version = last?.Version ?? Guid.Empty };
        return new CcgFormPage<AppointForm>
        {
            Ccg = ccg,
            Heading = $"New {office.DisplayText().ToLowerInvariant()}",
            Address = CcgLinks.Appoint(ccg.Code, office),
            Stored = new AppointForm { Name = last?.Name, From = DateAnswer.From(last?.From), Seen = seen },
            Form = new AppointForm { Seen = seen },
        };
    }
}
