using System.Globalization;
using CcgAssurance.Data;
using CcgAssurance.Domain.Calendar;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Components;
using CcgAssurance.Web.Features.Ccgs;
using CcgAssurance.Web.Features.Ccgs.Boards;
using CcgAssurance.Web.Features.Ccgs.Functions;
using CcgAssurance.Web.Features.Ccgs.IndependentMembers;
using CcgAssurance.Web.Features.Ccgs.OfficeHolders;
using CcgAssurance.Web.Infrastructure.Parts;
using CcgAssurance.Web.Infrastructure.Records;
using Microsoft.EntityFrameworkCore;
using static CcgAssurance.Web.Demo.DemoOutcome;

namespace CcgAssurance.Web.Demo;

/// <summary>Names the people and boards of the invented groups through the handlers that people use.</summary>
public sealed class DemoPeople(
    AssuranceDbContext db, PartHandler parts, BoardNameQuery boards)
{
    private static readonly DateOnly Start = new(2013, 4, 1);

    private static readonly (string Code, string Chair, string AccountableOfficer, string Board)[] Groups =
    [
        ("X01", "Dr Alan Whitby", "Fiona Marsh", "Anyshire health and wellbeing board"),
        ("X02", "Dr Nasreen Malik", "Geoffrey Tranter", "Anyshire health and wellbeing board"),
        ("X03", "Dr Eleanor Pugh", "Sunil Desai", "Anyborough health and wellbeing board"),
        ("X04", "Dr Keith Lomax", "Moira Donnelly", "Anyshire health and wellbeing board"),
        ("X05", "Dr Bethan Rowe", "Patrick Osei", "Saltmarsh health and wellbeing board"),
        ("X06", "Dr Hugh Sandford", "Christine Vale", "Anyshire health and wellbeing board"),
        ("X07", "Dr Amara Nwosu", "Leonard Birch", "Castlebridge health and wellbeing board"),
        ("X08", "Dr Ian Ferris", "Deborah Quill", "Anyshire health and wellbeing board"),
    ];

    /// <summary>Adds what is missing.</summary>
    public async Task ApplyAsync(Actor areaTeamLead, CancellationToken cancellationToken)
    {
        var actor = areaTeamLead with { At = UkTime.MomentOf(new DateOnly(2014, 4, 7), new TimeOnly(10, 0)) };
        foreach (var (code, chair, officer, board) in Groups)
        {
            var ccg = OrganisationCode.Parse(code, CultureInfo.InvariantCulture);
            if (await db.Ccgs.AnyAsync(row => row.Code == ccg && row.OfficeHolders.Any(), cancellationToken))
            {
                continue;
            }

            var header = HeaderOf(ccg);
            Require(await parts.SaveAsync(
                OfficeHoldersController.PartOf(header, Office.Chair), null, new OfficeHolderForm { Name = chair, From = On(Start) }, actor, cancellationToken));
            Require(await parts.SaveAsync(
                OfficeHoldersController.PartOf(header, Office.AccountableOfficer), null, new OfficeHolderForm { Name = officer, From = On(Start) }, actor, cancellationToken));
            Require(await parts.SaveAsync(
                BoardsController.PartOf(header, boards), null, new BoardForm { BoardName = board, From = On(Start) }, actor, cancellationToken));
            db.ChangeTracker.Clear();
        }

        await TakeOnPrimaryCareAsync(actor, cancellationToken);
        await AgreeOnIndependentMembersAsync(actor, cancellationToken);
    }

    private async Task AgreeOnIndependentMembersAsync(Actor actor, CancellationToken cancellationToken)
    {
        var ccg = OrganisationCode.Parse("X01", CultureInfo.InvariantCulture);
        var year = FinancialYear.StartingIn(2014);
        if (!await db.IndependentMembersProposals.AnyAsync(row => row.CcgCode == ccg && row.Year == year, cancellationToken))
        {
            var agreed = new IndependentMembersForm
            {
                Text = "One independent member, Hannah Quist, comes to each quarterly meeting. She sees what the CCG sees, asks questions as a member " +
                    "of the public might, and has no part in the judgements.",
                AgreedOn = On(new DateOnly(2014, 4, 3)),
            };
            Require(await parts.SaveAsync(IndependentMembersController.PartOf(HeaderOf(ccg), year), null, agreed, actor, cancellationToken));
            db.ChangeTracker.Clear();
        }
    }

    private static CcgHeader HeaderOf(OrganisationCode ccg) => new() { Code = ccg, Name = ccg.Value };

    // One group takes on co-commissioning in the year, as groups could from May 2014.
    private async Task TakeOnPrimaryCareAsync(Actor actor, CancellationToken cancellationToken)
    {
        var ccg = OrganisationCode.Parse("X01", CultureInfo.InvariantCulture);
        if (!await db.Ccgs.AnyAsync(
            row => row.Code == ccg && row.DelegatedFunctions.Any(function => function.Function == DelegatedFunction.PrimaryCareCoCommissioning),
            cancellationToken))
        {
            Require(await parts.SaveAsync(
                FunctionsController.PartOf(HeaderOf(ccg)), null, new FunctionForm { From = On(new DateOnly(2014, 10, 1)) }, actor, cancellationToken));
            db.ChangeTracker.Clear();
        }
    }

    private static DateAnswer On(DateOnly date) => new(
        date.Day.ToString(CultureInfo.InvariantCulture),
        date.Month.ToString(CultureInfo.InvariantCulture),
        date.Year.ToString(CultureInfo.InvariantCulture));
}
