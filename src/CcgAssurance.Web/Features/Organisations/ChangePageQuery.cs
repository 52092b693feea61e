using CcgAssurance.Data;
using CcgAssurance.Data.Queries;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.Quarters;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Organisations;

/// <summary>Reads the pages with the forms of changes.</summary>
public sealed class ChangePageQuery(AssuranceDbContext db)
{
    private static readonly AssessmentStage[] Final = [AssessmentStage.Final, AssessmentStage.Published];

    /// <summary>A page, with a form that is made of the group as it is stored.</summary>
    public async Task<ChangePage<TForm>> RunAsync<TForm>(
        CcgHeader header, DateOnly today, Func<Ccg, TForm> formOf, CancellationToken cancellationToken)
        where TForm : IRecordForm
    {
        var ccg = await db.Ccgs
            .AsNoTracking()
            .AsSingleQuery()
            .Include(row => row.Names)
            .Include(row => row.AreaTeams)
            .Include(row => row.Successions)
            .OrderBy(row => row.Code)
            .SingleAsync(row => row.Code == header.Code, cancellationToken);
        var form = formOf(ccg);
        return new ChangePage<TForm>
        {
            Ccg = header,
            Consequences = await ConsequencesAsync(ccg.Code, today, cancellationToken),
            Stored = form,
            Form = form,
        };
    }

    /// <summary>The tokens of a group.</summary>
    public static Tokens TokensOf(Ccg ccg) => new() { Version = ccg.Version };

    /// <summary>The groups that can follow, by name.</summary>
    public async Task<IReadOnlyList<NhsOption>> CcgsAsync(CcgHeader header, DateOnly today, CancellationToken cancellationToken)
    {
        var isInvented = db.Ccgs.Where(ccg => ccg.Code == header.Code).Select(ccg => ccg.IsInvented);
        var rows = await db.Ccgs
            .Where(ccg => ccg.Code != header.Code && isInvented.Contains(ccg.IsInvented))
            .OrderBy(ccg => ccg.Code)
            .Select(ccg => new { ccg.Code, Name = ccg.NameOn(today) })
            .ToListAsync(cancellationToken);
        return
        [
            new NhsOption("", "Not known yet"),
            .. rows.OrderBy(row => row.Name, StringComparer.Ordinal)
                .Select(row => new NhsOption(row.Code.Value, $"{row.Name} ({row.Code})")),
        ];
    }

    /// <summary>The area teams, by name.</summary>
    public async Task<IReadOnlyList<NhsOption>> AreaTeamsAsync(CancellationToken cancellationToken)
    {
        var rows = await db.AreaTeams
            .OrderBy(team => team.Code)
            .Select(team => new { team.Code, team.Name })
            .ToListAsync(cancellationToken);
        return
        [
            new NhsOption("", "Select an area team"),
            .. rows.OrderBy(row => row.Name, StringComparer.Ordinal)
                .Select(row => new NhsOption(row.Code.Value, $"{row.Name} ({row.Code})")),
        ];
    }

    private async Task<Consequences> ConsequencesAsync(OrganisationCode code, DateOnly today, CancellationToken cancellationToken)
    {
        var quarters = db.QuarterlyAssessments.Where(row => row.CcgCode == code);
        var last = quarters
            .Where(row => Final.Contains(row.Stage))
            .OrderByDescending(row => row.Year)
            .ThenByDescending(row => row.Quarter)
            .Select(row => row.Id)
            .Take(1);
        return new Consequences(
            await quarters.CountAsync(
                row => row.Stage != AssessmentStage.Planned && row.Stage != AssessmentStage.Published, cancellationToken),
            await db.ReportItems.CountAsync(
                item => last.Contains(item.AssessmentId)
                    && (item.Status == ActionStatus.Open || item.Status == ActionStatus.InProgress),
                cancellationToken),
            await db.AuthorisationConditions.CountAsync(row => row.CcgCode == code && row.DischargedOn == null, cancellationToken),
            await db.PeopleOn(today).Where(person => person.Organisation == code).Select(person => person.Id).Distinct()
                .CountAsync(cancellationToken));
    }
}
