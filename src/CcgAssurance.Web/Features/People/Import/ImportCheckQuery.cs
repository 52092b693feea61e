using CcgAssurance.Data;
using CcgAssurance.Data.Identity;
using CcgAssurance.Domain.Organisations;
using CcgAssurance.Domain.People;
using CcgAssurance.Web.Infrastructure.Mail;
using CcgAssurance.Web.Infrastructure.Tables;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace CcgAssurance.Web.Features.People.Import;

/// <summary>Says of each row of a table of people what becomes of it, in a fixed number of queries.</summary>
public sealed class ImportCheckQuery(AssuranceDbContext db, UserManager<ApplicationUser> users, RoleCheckQuery roles)
{
    /// <summary>The rows; none, with the names that are missing, if the first row does not name the columns.</summary>
    public async Task<(IReadOnlyList<ImportedRow> Rows, IReadOnlyList<string> Missing)> RunAsync(
        string? text, Actor actor, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var table = SentTable.RowsOf(text);
        if (table.Count == 0)
        {
            return ([], ImportColumns.Needed);
        }

        var (columns, missing) = ImportColumns.Of(table[0]);
        if (columns is null)
        {
            return ([], missing);
        }

        var body = table.Skip(1).Take(ImportForm.Most).ToList();
        var people = await PeopleAsync(body.Select(row => columns.Cell(row, "Email address")), cancellationToken);
        var answers = body.Select(row => AnswersOf(columns, row, actor.Today).Answers).OfType<MembershipAnswers>().ToList();
        var held = await HeldAsync(people.Values, cancellationToken);
        var levels = await roles.LevelsAsync(answers.Select(row => row.Organisation).ToHashSet(), cancellationToken);
        var overseers = await roles.OverseersAsync(
            answers.Where(row => row.Role.Level() == OrganisationLevel.Ccg).Select(row => row.Organisation)
                .Concat(held.Where(row => row.Role.Level() == OrganisationLevel.Ccg).Select(row => row.Organisation)),
            cancellationToken);

        // What a row gives counts for those below it.
        var given = held.ToList();
        var rows = new List<ImportedRow>();
        foreach (var (at, cells) in body.Index())
        {
            var row = RowOf(at + 2, columns, cells, people, actor);
            if (row is { Problem: null, Answers: { } wanted, Person: { } person })
            {
                row = Judged(row, wanted, [.. given.Where(one => one.UserId == person.Id)], levels, overseers);
            }

            rows.Add(row);
            if (row is { Problem: null, IsHeld: false, Answers: { } gives, Person: { } owner })
            {
                given.Add(Membership.Of(owner.Id, gives));
            }
        }

        return (rows, []);
    }

    private static ImportedRow Judged(
        ImportedRow row,
        MembershipAnswers wanted,
        List<Membership> held,
        IReadOnlyDictionary<OrganisationCode, OrganisationLevel> levels,
        ILookup<OrganisationCode, OrganisationCode> overseers)
    {
        if (!levels.TryGetValue(wanted.Organisation, out var level))
        {
            return row with { Problem = $"There is no organisation with the code {wanted.Organisation}" };
        }

        if (level != wanted.Role.Level())
        {
            return row with { Problem = $"Enter the code of {wanted.Role.Level().WithArticle()} for the role {wanted.Role.Name()}" };
        }

        if (MembershipRules.IsHeld(wanted, held))
        {
            return row with { IsHeld = true };
        }

        var against = MembershipRules.Check(wanted, held, overseers);
        return against.Count > 0 ? row with { Problem = against[0].Message } : row;
    }

    private ImportedRow RowOf(
        int number, ImportColumns columns, IReadOnlyList<string> cells, Dictionary<string, ImportedPerson> people, Actor actor)
    {
        var (name, email) = (columns.Cell(cells, "Name"), columns.Cell(cells, "Email address"));
        var (answers, problem) = AnswersOf(columns, cells, actor.Today);
        string[] written = [columns.Cell(cells, "Role"), columns.Cell(cells, "Organisation code")];
        var person = people.GetValueOrDefault(Key(email))
            ?? new ImportedPerson(new UserId(Guid.CreateVersion7()), name, email, IsNew: true);
        people.TryAdd(Key(email), person);
        return new ImportedRow
        {
            Number = number,
            Name = person.Name,
            Email = email,
            Role = answers is null
                ? string.Join(", ", written.Where(text => text.Length > 0))
                : $"{answers.Role.Name()}, {answers.Organisation}",
            Person = person,
            Answers = answers,
            Problem = (ProblemOf(name, email, person, actor), problem) switch
            {
                ({ } ofPerson, { } ofRole) => $"{ofPerson}. {ofRole}",
                var (ofPerson, ofRole) => ofPerson ?? ofRole,
            },
        };
    }

    private static string? ProblemOf(string name, string email, ImportedPerson person, Actor actor) =>
        email.Length == 0 || MailAddresses.Read("", email) is null
            ? "Enter an email address in the correct format, like name@example.nhs.uk"
        : person.IsNew && name.Length == 0 ? "Enter the person's name"
        : name.Length > ApplicationUser.NameMaxLength ? $"Enter a name of {ApplicationUser.NameMaxLength} characters or fewer"
        : person.Id == actor.UserId ? "This is your own account. Ask another administrator to give you a role"
        : person.IsDisabled ? "This account is disabled. Enable it first, or leave the row out"
        : null;

    private static (MembershipAnswers? Answers, string? Problem) AnswersOf(
        ImportColumns columns, IReadOnlyList<string> cells, DateOnly today)
    {
        if (ImportColumns.RoleOf(columns.Cell(cells, "Role")) is not { } role)
        {
            return (null, $"Enter one of these roles: {string.Join(", ", Enum.GetValues<Role>().Select(one => one.Name()))}");
        }

        if (ImportColumns.OrganisationOf(columns.Cell(cells, "Organisation code")) is not { } organisation)
        {
            return (null, "Enter the code of an organisation, like 00C, or NHS England");
        }

        if (!SentTable.TryDay(columns.Cell(cells, "First day"), out var from) ||
            !SentTable.TryDay(columns.Cell(cells, "Last day"), out var until))
        {
            return (null, "Enter days like 1 October 2014, 1/10/2014 or 2014-10-01");
        }

        var answers = new MembershipAnswers(role, organisation, from ?? today, until);
        return answers.Until < answers.From ? (null, "Enter a last day on or after the first day") : (answers, null);
    }

    private async Task<Dictionary<string, ImportedPerson>> PeopleAsync(IEnumerable<string> emails, CancellationToken cancellationToken)
    {
        var keys = emails.Select(Key).Distinct().ToList();
        var found = await db.Users.AsNoTracking()
            .Where(user => keys.Contains(user.NormalizedUserName!))
            .Select(user => new { user.Id, user.Name, user.Email, user.NormalizedUserName, user.DisabledAt })
            .ToListAsync(cancellationToken);
        return found.ToDictionary(
            user => user.NormalizedUserName!,
            user => new ImportedPerson(new UserId(user.Id), user.Name, user.Email!, IsNew: false, user.DisabledAt is not null));
    }

    private async Task<List<Membership>> HeldAsync(IEnumerable<ImportedPerson> people, CancellationToken cancellationToken)
    {
        var ids = people.Where(person => !person.IsNew).Select(person => person.Id).ToList();
        return await db.Memberships.AsNoTracking().Where(row => ids.Contains(row.UserId)).ToListAsync(cancellationToken);
    }

    private string Key(string email) => users.NormalizeName(email) ?? "";
}
