using CcgAssurance.Data;
using CcgAssurance.Data.Concurrency;
using CcgAssurance.Domain.Ccgs;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Formatting;
using CcgAssurance.Web.Infrastructure.Forms;
using CcgAssurance.Web.Infrastructure.Records;
using CcgAssurance.Web.Infrastructure.Security;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;

namespace CcgAssurance.Web.Features.Organisations.TakeBack;

[CcgRecord]
[Requires(Permission.ChangeOrganisations)]
public sealed class TakeBackController(
    ChangePageQuery query, IValidator<ButtonForm> validator, TakeBackHandler handler) : Controller
{
    [HttpGet("/organisations/{code}/name/take-back")]
    public Task<IActionResult> Name(CcgHeader header, Actor actor, CancellationToken cancellationToken) =>
        ShowAsync(TakenBack.Name, header, actor, cancellationToken);

    [HttpPost("/organisations/{code}/name/take-back")]
    public Task<IActionResult> SaveName(CcgHeader header, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        SaveAsync(TakenBack.Name, header, form, actor, cancellationToken);

    [HttpGet("/organisations/{code}/area-team/take-back")]
    public Task<IActionResult> Move(CcgHeader header, Actor actor, CancellationToken cancellationToken) =>
        ShowAsync(TakenBack.Move, header, actor, cancellationToken);

    [HttpPost("/organisations/{code}/area-team/take-back")]
    public Task<IActionResult> SaveMove(CcgHeader header, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        SaveAsync(TakenBack.Move, header, form, actor, cancellationToken);

    [HttpGet("/organisations/{code}/closing/take-back")]
    public Task<IActionResult> Closing(CcgHeader header, Actor actor, CancellationToken cancellationToken) =>
        ShowAsync(TakenBack.Closing, header, actor, cancellationToken);

    [HttpPost("/organisations/{code}/closing/take-back")]
    public Task<IActionResult> SaveClosing(CcgHeader header, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        SaveAsync(TakenBack.Closing, header, form, actor, cancellationToken);

    private async Task<IActionResult> ShowAsync(TakenBack what, CcgHeader header, Actor actor, CancellationToken cancellationToken) =>
        View("TakeBack", await PageAsync(what, header, actor, cancellationToken));

    private Task<IActionResult> SaveAsync(
        TakenBack what, CcgHeader header, ButtonForm form, Actor actor, CancellationToken cancellationToken) =>
        this.SaveAsync(new FormSave<ChangePage<ButtonForm>, ButtonForm>
        {
            View = "TakeBack",
            Form = form,
            Validator = validator,
            IsOpen = true,
            Handle = () => handler.HandleAsync(what, header, form.Seen, actor, cancellationToken),
            Read = () => PageAsync(what, header, actor, cancellationToken),
            PageAddress = HttpContext.Request.Path,
            DoneAddress = OrganisationLinks.Show(header.Code),
            DoneMessage = "Change taken back",
        });

    private async Task<ChangePage<ButtonForm>> PageAsync(
        TakenBack what, CcgHeader header, Actor actor, CancellationToken cancellationToken)
    {
        string? known = null;
        var page = await query.RunAsync(
            header,
            actor.Today,
            ccg =>
            {
                known = WordsOf(what, ccg, actor.Today);
                return new ButtonForm { Seen = ChangePageQuery.TokensOf(ccg) };
            },
            cancellationToken);
        return page with { Known = known, CanEdit = known is not null };
    }

    private static string? WordsOf(TakenBack what, Ccg ccg, DateOnly today) => what switch
    {
        TakenBack.Name => ccg.Names.FirstOrDefault(row => row.From > today && row.From > ccg.OpenedOn) is { } name
            ? $"The CCG would be called {name.Name} from {name.From.LongDate()}."
            : null,
        TakenBack.Move => ccg.AreaTeams.FirstOrDefault(row => row.From > today && row.From > ccg.OpenedOn) is { } team
            ? $"The CCG would move to the area team {team.AreaTeamCode} on {team.From.LongDate()}."
            : null,
        TakenBack.Closing => ccg.ClosedOn is { } day ? $"Its last day is recorded as {day.LongDate()}." : null,
    };
}

/// <summary>Which change is taken back.</summary>
public enum TakenBack
{
    /// <summary>A name that has not begun.</summary>
    Name,

    /// <summary>A move that has not begun.</summary>
    Move,

    /// <summary>A closing on which nothing rests.</summary>
    Closing,
}

public sealed class TakeBackHandler(AssuranceDbContext db, OrganisationChangeHandler changes)
{
    public async Task<Outcome> HandleAsync(
        TakenBack what, CcgHeader header, Tokens seen, Actor actor, CancellationToken cancellationToken)
    {
        var ccg = await changes.FindAsync(header.Code, cancellationToken);
        var outcome = what switch
        {
            TakenBack.Name => ccg!.TakeBackName(actor.Today),
            TakenBack.Move => ccg!.TakeBackMove(actor.Today),
            TakenBack.Closing => await changes.TakeBackClosingAsync(ccg!, actor.Today, cancellationToken),
        };
        if (!outcome.IsDone)
        {
            return outcome;
        }

        db.Expect(ccg!, seen.Version);
        return await db.SaveAsync(actor, outcome, cancellationToken);
    }
}
