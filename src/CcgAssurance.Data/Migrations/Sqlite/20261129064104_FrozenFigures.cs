using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CcgAssurance.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class FrozenFigures : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Headline",
                table: "FrozenVersions",
                type: "TEXT",
                maxLength: 50,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "IssueCount",
                table: "FrozenVersions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "OpenActionCount",
                table: "FrozenVersions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "FrozenLevels",
                columns: table => new
                {
                    VersionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Domain = table.Column<int>(type: "INTEGER", nullable: false),
                    Level = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FrozenLevels", x => new { x.VersionId, x.Domain });
                    table.ForeignKey(
                        name: "FK_FrozenLevels_FrozenVersions_VersionId",
                        column: x => x.VersionId,
                        principalTable: "FrozenVersions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FrozenVersions_Headline",
                table: "FrozenVersions",
                column: "Headline");

            migrationBuilder.CreateIndex(
                name: "IX_FrozenLevels_Domain_Level",
                table: "FrozenLevels",
                columns: new[] { "Domain", "Level" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FrozenLevels");

            migrationBuilder.DropIndex(
                name: "IX_FrozenVersions_Headline",
                table: "FrozenVersions");

            migrationBuilder.DropColumn(
                name: "Headline",
                table: "FrozenVersions");

            migrationBuilder.DropColumn(
                name: "IssueCount",
                table: "FrozenVersions");

            migrationBuilder.DropColumn(
                name: "OpenActionCount",
                table: "FrozenVersions");
        }
    }
}
