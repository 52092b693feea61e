using System.Text;
using CcgAssurance.Domain.People;
using CcgAssurance.Testing;

namespace CcgAssurance.Web.Tests.Rules;

/// <summary>The documents that are printed from code. UPDATE_DOCS=1 (./dev docs) prints them anew instead of comparing.</summary>
public sealed class PrintedDocuments
{
    [Fact]
    public void The_permission_table_is_the_one_in_the_code() => PrintedDocument.Check("docs/permissions.md", Permissions());

    [Fact]
    public void The_table_of_rules_is_the_one_in_the_code() => PrintedDocument.Check("docs/guidance.md", GuidanceDocument.Print());

    [Fact]
    public void A_document_that_says_something_else_or_is_not_there_is_found()
    {
        Assert.False(PrintedDocument.Says(Repository.PathOf("docs/permissions.md"), Permissions() + "\n"));
        Assert.False(PrintedDocument.Says(Repository.PathOf("docs/gone.md"), Permissions()));
    }

    private static string Permissions()
    {
        var roles = Enum.GetValues<Role>();
        var text = new StringBuilder();
        text.Append("# Who may do what\n\n");
        text.Append("Printed from `RolePermissions` in CcgAssurance.Domain by `./dev docs`. Which records somebody may do it to follows\n");
        text.Append(
            "from the organisation of the account: a group sees itself, an area team its groups, a region its area teams' groups,\n");
        text.Append("the national team all. A record outside that scope answers 404; a permission that is missing answers 403.\n\n");
        text.Append("| Permission | ").AppendJoin(" | ", roles.Select(role => role.Name())).Append(" |\n");
        text.Append("| --- |").Append(string.Concat(roles.Select(_ => " --- |"))).Append('\n');
        foreach (var permission in Enum.GetValues<Permission>())
        {
            text.Append("| ").Append(permission.Describe()).Append(" | ");
            text.AppendJoin(" | ", roles.Select(role => role.Allows(permission) ? "yes" : "-")).Append(" |\n");
        }

        text.Append("\n## From when a record is seen\n\n");
        text.Append("Printed from `RecordVisibility`. Every other record is seen by whoever may see its kind.\n\n");
        text.Append("| Records | Area team, from | CCG, from | Region and national team, from |\n| --- | --- | --- | --- |\n");
        foreach (var row in RecordVisibility.All)
        {
            text.Append("| ").AppendJoin(
                " | ", row.Records, row.AreaTeam.DisplayText(), row.Ccg.DisplayText(), row.Above.DisplayText()).Append(" |\n");
        }

        return text.ToString();
    }
}
