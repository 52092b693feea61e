using CcgAssurance.Data;
using CcgAssurance.Domain.People;
using CcgAssurance.Domain.Records;
using CcgAssurance.Web.Infrastructure.Forms;
using FluentValidation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Infrastructure.Parts;

/// <summary>Answers the requests of a part's controller: the pages to add, change and remove it, and their forms.</summary>
public sealed class PartPages<TOwner, TPart, TForm>(
    AssuranceDbContext db, PartHandler handler, IValidator<TForm> validator, IValidator<ButtonForm> buttonValidator)
    where TOwner : class
    where TPart : class, IRecordPart
    where TForm : class, IRecordForm, new()
{
    /// <summary>The form of the part with that key, or an empty one where no key is given.</summary>
    public async Task<IActionResult> ShowAsync(
        Controller controller, Part<TOwner, TPart, TForm> part, Guid? id, CancellationToken cancellationToken) =>
        await ReadAsync(part, id, AddressOf(controller), cancellationToken) is { } page
            ? controller.View("Part", page)
            : controller.NotFound();

    /// <summary>Saves that form.</summary>
    public Task<IActionResult> SaveAsync(
        Controller controller, Part<TOwner, TPart, TForm> part, Guid? id, TForm form, Actor actor, CancellationToken cancellationToken)
    {
        var address = AddressOf(controller);
        var find = () => ReadAsync(part, id, address, cancellationToken);
        return controller.SaveFoundAsync(find, (page, read) => new FormSave<PartPage<TForm>, TForm>
        {
            View = "Part",
            Form = form,
            Validator = validator,
            RuleSet = page.IsNew ? null : PartRules.Change,
            IsOpen = page.CanEdit,
            Handle = () => handler.SaveAsync(part, id, form, actor, cancellationToken),
            Read = read,
            PageAddress = address,
            DoneAddress = page.Home.Address,
            DoneMessage = $"{part.Saved?.Invoke(form) ?? Sentence(part.Name)} {(page.IsNew ? part.AddedWord : "saved")}",
        });
    }

    /// <summary>The page that asks before the part with that key is removed.</summary>
    public async Task<IActionResult> AskToRemoveAsync(
        Controller controller, Part<TOwner, TPart, TForm> part, Guid id, CancellationToken cancellationToken) =>
        await FindAsync(part, id, AddressOf(controller), cancellationToken) is { } page
            ? controller.View("RemovePart", page)
            : controller.NotFound();

    /// <summary>Removes it.</summary>
    public Task<IActionResult> RemoveAsync(
        Controller controller, Part<TOwner, TPart, TForm> part, Guid id, ButtonForm form, Actor actor, CancellationToken cancellationToken)
    {
        var find = () => FindAsync(part, id, AddressOf(controller), cancellationToken);
        return controller.SaveFoundAsync(find, (page, read) => new FormSave<RemovePartPage, ButtonForm>
        {
            View = "RemovePart",
            Form = form,
            Validator = buttonValidator,
            IsOpen = page.CanEdit,
            Handle = () => handler.RemoveAsync(part, id, form.Seen, actor, cancellationToken),
            Read = read,
            PageAddress = page.Home.Address,
            DoneAddress = page.Home.Address,
            DoneMessage = $"{Sentence(part.Name)} removed",
        });
    }

    private async Task<PartPage<TForm>?> ReadAsync(
        Part<TOwner, TPart, TForm> part, Guid? id, string address, CancellationToken cancellationToken)
    {
        if (await LoadAsync(part, id, cancellationToken) is not { } owner)
        {
            return null;
        }

        var known = part.Find(owner, id);
        if (id is not null && known is null)
        {
            return null;
        }

        var last = known ?? part.Follows(owner);
        var stored = last is null ? new TForm() : part.ToForm(last);
        return new PartPage<TForm>
        {
            Caption = part.Of.Caption,
            Heading = known is null
                ? part.AddHeading ?? $"Add {WithArticle(part.Name)}"
                : part.ChangeHeading?.Invoke(known) ?? $"Change {WithArticle(part.Name)}",
            Home = part.Home(known),
            Name = part.Name,
            Subject = part.Subject,
            Address = address,
            IsNew = known is null,
            CanEdit = part.IsOpen(owner, known),
            WhenClosed = part.WhenClosed,
            About = known is null ? null : part.About?.Invoke(known),
            Stored = stored,
            Form = known is null ? new TForm() : stored,
            Seen = TokensOf(owner, last),
        };
    }

    private async Task<RemovePartPage?> FindAsync(
        Part<TOwner, TPart, TForm> part, Guid id, string address, CancellationToken cancellationToken) =>
        await LoadAsync(part, id, cancellationToken) is { } owner && part.Find(owner, id) is { } known
            ? new RemovePartPage
            {
                Caption = part.Of.Caption,
                Home = part.Home(known),
                Name = part.Name,
                Subject = part.Subject,
                Address = address,
                CanEdit = part.IsOpen(owner, known),
                Answers = part.ToForm(known),
                Seen = TokensOf(owner, known),
            }
            : null;

    private Task<TOwner?> LoadAsync(Part<TOwner, TPart, TForm> part, Guid? id, CancellationToken cancellationToken) =>
        part.Read(db, id).SingleOrDefaultAsync(cancellationToken);

    private static Tokens TokensOf(TOwner owner, TPart? part) => new()
    {
        Version = part?.Version ?? Guid.Empty,
        StageToken = (owner as IStaged)?.StageToken ?? Guid.Empty,
    };

    private static string AddressOf(Controller controller) => controller.Request.Path.Value!;

    private static string Sentence(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    private static string WithArticle(string name) => $"{(name[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an" : "a")} {name}";
}
