using System.Globalization;
using System.Reflection;
using System.Text;
using CcgAssurance.Data.Auditing;
using CcgAssurance.Domain.Assessments;
using CcgAssurance.Domain.Framework;
using CcgAssurance.Web.Infrastructure.Forms;

namespace CcgAssurance.Web.Infrastructure.Formatting;

/// <summary>Turns what the history holds into words. The history itself keeps the names that the code had at the time.</summary>
public static class AuditText
{
    /// <summary>The labels of all forms that change a record, by record type and field.</summary>
    private static readonly Dictionary<(string Part, string Field), string> Labels = typeof(AuditText).Assembly.GetTypes()
        .Select(form => (Form: form, form.GetCustomAttribute<FormForAttribute>()?.Record))
        .Where(pair => pair.Record is not null)
        .SelectMany(pair => pair.Form.GetProperties()
            .Where(property => property.CanWrite && property.Name != nameof(IRecordForm.Seen))
            .Select(property => (Key: (pair.Record!.Name, property.Name), Label: FormText.Label(property))))
        .DistinctBy(label => label.Key)
        .ToDictionary(label => label.Key, label => label.Label);

    /// <summary>The field as its form calls it, or else its name with spaces: "OpenedOn" as "Opened on".</summary>
    public static string Field(string part, string field) => Labels.GetValueOrDefault((part, field)) ?? Spaced(field);

    /// <summary>The value before or after a change, as people read it.</summary>
    public static string? Value(FieldChange field, string? value) => value is null || field.Type is null
        ? value
        : string.Join(", ", value.Split('\n').Select(member => Member(field.Type, member)));

    private static string Member(string type, string member) => type switch
    {
        nameof(DateOnly) => DateOnly.ParseExact(member, "yyyy-MM-dd", CultureInfo.InvariantCulture).LongDate(),
        nameof(DateTimeOffset) => DateTimeOffset.Parse(member, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal).DateAndTime(),
        nameof(JudgementBasis) => JudgementBasis.TryParse(member, null, out var basis) ? basis.DisplayText() : member,
        nameof(Focus) => Focus.TryParse(member, null, out var focus) ? FocusText.Of(focus) : member,
        _ => EnumText.Of(type, member) ?? member,
    };

    private static string Spaced(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && words.Length > 0)
            {
                words.Append(' ').Append(char.ToLowerInvariant(letter));
            }
            else
            {
                words.Append(letter);
            }
        }

        return words.ToString();
    }
}
