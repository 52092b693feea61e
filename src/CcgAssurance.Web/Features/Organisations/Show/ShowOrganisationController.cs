using CcgAssurance.Data;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.Organisations.Show;

[CcgRecord]
public sealed class ShowOrganisationController(ShowOrganisationQuery query) : Controller
{
    [HttpGet("/organisations/{code}")]
    [Requires(Permission.ChangeOrganisations)]
    public async Task<IActionResult> Show(CcgHeader header, Actor actor, CancellationToken cancellationToken) =>
        View("ShowOrganisation", await query.RunAsync(header, actor.Today, cancellationToken));
}

public sealed class ShowOrganisationQuery(AssuranceDbContext db, OrganisationChangeHandler changes)
{
    public async Task<ShowOrganisationViewModel> RunAsync(CcgHeader header, DateOnly today, CancellationToken cancellationToken)
    {
        var ccg = await db.Ccgs
            .AsNoTracking()
            .AsSingleQuery()
            .Include(row => row.Names)
            .Include(row => row.AreaTeams).ThenInclude(row => row.AreaTeam)
            .Include(row => row.Successions)
            .OrderBy(row => row.Code)
            .SingleAsync(row => row.Code == header.Code, cancellationToken);
        var others = ccg.Successions.Select(row => row.SuccessorCode).ToList();
        var names = await db.Ccgs
            .Where(other => others.Contains(other.Code))
            .Select(other => new { other.Code, Name = other.NameOn(today) })
            .ToDictionaryAsync(other => other.Code, other => other.Name, cancellationToken);
        var before = await db.Ccgs
            .Where(other => other.Successions.Any(row => row.SuccessorCode == ccg.Code))
            .OrderBy(other => other.Code)
            .Select(other => new OtherCcg(other.Code, other.NameOn(today)))
            .ToListAsync(cancellationToken);
        return new ShowOrganisationViewModel
        {
            Header = header,
            Ccg = ccg,
            Today = today,
            Names = [.. ccg.Names.OrderByDescending(row => row.From)],
            AreaTeams = [.. ccg.AreaTeams.OrderByDescending(row => row.From)],
            Successions = [.. ccg.Successions.OrderBy(row => row.From)
                .Select(row => new SuccessionRow(new OtherCcg(row.SuccessorCode, names[row.SuccessorCode]), row.From, row.Until))],
            Before = before,
            IsSettled = ccg.IsSettled(await changes.FactsAsync(ccg.Code, today, cancellationToken)),
        };
    }
}

public sealed record ShowOrganisationViewModel
{
    public required CcgHeader Header { get; init; }

    public required Ccg Ccg { get; init; }

    public required DateOnly Today { get; init; }

    /// <summary>The newest first.</summary>
    public required IReadOnlyList<CcgName> Names { get; init; }

    /// <summary>The newest first.</summary>
    public required IReadOnlyList<CcgAreaTeam> AreaTeams { get; init; }

    /// <summary>Who answers for it after its closing, one after the other.</summary>
    public required IReadOnlyList<SuccessionRow> Successions { get; init; }

    /// <summary>The groups for which it answers, now or later.</summary>
    public required IReadOnlyList<OtherCcg> Before { get; init; }

    /// <summary>Whether the closing can no longer be changed or taken back.</summary>
    public required bool IsSettled { get; init; }

    public bool CanChangeClosing => !IsSettled || Ccg.SuccessorCode is null;

    public bool HasNameToCome => Names.Count > 1 && Names[0].From > Today;

    public bool HasMoveToCome => AreaTeams.Count > 1 && AreaTeams[0].From > Today;
}

public sealed record OtherCcg(OrganisationCode Code, string Name);

public sealed record SuccessionRow(OtherCcg Ccg, DateOnly From, DateOnly? Until);
