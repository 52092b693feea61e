using System.Globalization;
using CcgAssurance.Testing.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CcgAssurance.Web.Tests.Rules.Access;

/// <summary>
/// Puts a word of its own into every text that somebody typed, in every table, so that an answer shows which of them it gives away. The
/// tables and columns come from the model: a new one is planted without being named here.
/// </summary>
internal sealed class PlantedTexts(AssuranceApp app)
{
    private const string Prefix = "zqx";

    // Accounts, log-ins and what the server keeps for itself; names and addresses of organisations, which are no secret; and what was kept
    // of other texts when they were sent, which is data and would break.
    private static readonly string[] NoText =
    [
        "ApplicationUser", "UserSession", "SetUpCode", "LogInTries", "SecurityEvent", "DataProtectionKey", "CalendarAddress", "SentForm",
        "Membership", "SignOnLink", "Region", "AreaTeam", "Ccg", "CcgName", "HealthAndWellbeingBoard", "AuditEntry", "FrozenVersion",
        "FrozenContent",
    ];

    // What the area team writes anew when it takes a draft back.
    private static readonly string[] Rewritten = ["DomainJudgement", "ThemeNarrative"];

    // What points at something, names a kind or was worked out: a word in it would break what reads it.
    private static readonly string[] NoWords = ["FrameworkKey", "Sha256", "Type", "Link", "RuleId", "FoldedText", "Key", "Kind", "Occasion", "RecordId"];

    private readonly Dictionary<string, PlantedText> _planted = [];

    public IReadOnlyCollection<PlantedText> All => _planted.Values;

    /// <summary>Plants into all texts that bear no word yet; they belong to a quarter as it is at this moment.</summary>
    /// <param name="owner">What the quarter is called in the findings.</param>
    /// <param name="moment">What was done with the quarter last.</param>
    /// <param name="again">Whether texts that bear a word get another one.</param>
    public Task PlantAsync(string owner, string moment, bool again = false) => app.WriteAsync(async db =>
    {
        foreach (var entity in db.Model.GetEntityTypes().Where(entity => IsPlanted(entity) && (!again || Rewritten.Contains(entity.ClrType.Name))))
        {
            foreach (var property in entity.GetDeclaredProperties().Where(IsText))
            {
                await PlantAsync(db, entity, property, owner, moment, again);
            }
        }
    });

    /// <summary>The planted texts that an answer holds.</summary>
    public IEnumerable<PlantedText> In(string answer)
    {
        for (var at = answer.IndexOf(Prefix, StringComparison.Ordinal); at >= 0; at = answer.IndexOf(Prefix, at + 1, StringComparison.Ordinal))
        {
            if (at + 9 <= answer.Length && _planted.TryGetValue(answer.Substring(at, 9), out var text))
            {
                yield return text;
            }
        }
    }

    private static bool IsPlanted(IEntityType entity) =>
        !entity.IsOwned() && entity.GetTableName() is not null && !NoText.Contains(entity.ClrType.Name) &&
        entity.ClrType.Namespace!.StartsWith("CcgAssurance", StringComparison.Ordinal);

    private static bool IsText(IProperty property) =>
        property.ClrType == typeof(string) && !property.IsKey() && !property.IsForeignKey() && !property.IsPrimaryKey() &&
        property.GetValueConverter() is null && !NoWords.Any(word => property.Name.EndsWith(word, StringComparison.Ordinal));

    private async Task PlantAsync(DbContext db, IEntityType entity, IProperty property, string owner, string moment, bool again)
    {
        var table = StoreObjectIdentifier.Table(entity.GetTableName()!, entity.GetSchema());
        var (name, column) = (entity.GetTableName()!, property.GetColumnName(table)!);
#pragma warning disable EF1002, EF1003 // Names of tables and columns, which no parameter can be, come from the model; every value is one.
        var rows = await db.Database
            .SqlQueryRaw<string>($"SELECT CAST(rowid AS TEXT) AS \"Value\" FROM \"{name}\" WHERE LENGTH(\"{column}\") > 0" +
                (again ? "" : $" AND INSTR(\"{column}\", {{0}}) = 0"), Prefix)
            .ToListAsync(TestContext.Current.CancellationToken);
        foreach (var row in rows)
        {
            var word = Prefix + (_planted.Count + 1).ToString("D6", CultureInfo.InvariantCulture);
            _planted[word] = new PlantedText($"{entity.ClrType.Name}.{property.Name}", owner, moment);
            await db.Database.ExecuteSqlRawAsync(
                $"UPDATE \"{name}\" SET \"{column}\" = \"{column}\" || {{0}} WHERE rowid = {{1}}",
                [$" {word}", row],
                TestContext.Current.CancellationToken);
        }
#pragma warning restore EF1002, EF1003
    }
}

/// <summary>A text that somebody typed.</summary>
/// <param name="Kind">The record and the property, as in "DomainJudgement.Reasons".</param>
/// <param name="Owner">The quarter to which it belongs.</param>
/// <param name="Moment">What had been done with the quarter when it was there for the first time.</param>
internal sealed record PlantedText(string Kind, string Owner, string Moment);
