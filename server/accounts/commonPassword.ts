import { unmark } from "../../src/domain/text/vietnamese.ts";

// Words that long guessed passwords are built of: leaked lists, keyboard walks, Vietnamese favourites, and this program's own words.
const words =
  `matkhau password passwd passwort pass soket quantri administrator admin nguoidung welcome default changeme
letmein iloveyou secret login master dragon monkey shadow sunshine princess football baseball superman batman trustno
qwertyuiop asdfghjkl zxcvbnm qwerty asdfgh zxcvbn azerty qazwsx wsxedc zaqwsx qweasdzxc qweasd poiuytrewq
anhyeuem emyeuanh yeuanh yeuem anhyeu emyeu iuanh chongyeu voyeu conyeu giadinh hanhphuc mayman thanhcong
vietnam saigon hanoi hochiminh danang conghoa xinchao khongbiet khongnho bimat truycap dangnhap hoithidua thidua khenthuong
sinhvien hocsinh giaovien truonghoc congty vanphong nhanvien canbo phongban tinhuy thanhuy uybannhandan banthidua
michael jennifer jessica charlie thomas jordan ashley daniel anthony computer internet samsung iphone google facebook zalo
hello love test testing user guest demo root server system access private temp temporary abc abcd abcdef`
    .split(/\s+/)
    .sort((a, b) => b.length - a.length);

const lookalikes: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/** What must be left of a password when its guessable parts are gone: too little to guess from means too common. */
const leastOwn = 4;

/**
 * Whether a password is among the first that anybody would guess: made only of common words, the username, digits, signs,
 * sequences and repetitions. Twelve characters do not help "matkhau@2026" or "Admin1234567".
 */
export function isCommonPassword(password: string, username: string): boolean {
  const plain = unmark(password).replace(/\s+/g, "");
  const names = username
    .toLowerCase()
    .split(/[._-]/)
    .filter(part => part.length > 2);
  const own = (text: string) => lettersOf(without(text, [username, ...names, ...words]));
  // The digits around a word are no letters in disguise, those within it may be.
  const spelled = plain
    .replace(/^\P{L}+|\P{L}+$/gu, "")
    .replace(/[013457@$!]/g, sign => lookalikes[sign] ?? sign);
  return own(plain).length < leastOwn || own(spelled).length < leastOwn;
}

function without(text: string, parts: string[]): string {
  return parts.reduce((rest, part) => rest.replaceAll(part, " "), text);
}

/** The letters that neither repeat nor continue what stands before them. */
function lettersOf(text: string): string {
  const letters = Array.from(text).filter(char => /\p{L}/u.test(char));
  const isOwn = (char: string, at: number) => {
    const step = (char.codePointAt(0) ?? 0) - (letters[at - 1]?.codePointAt(0) ?? 0);
    return Math.abs(step) > 1 && letters.indexOf(char) === at;
  };
  return letters.filter(isOwn).join("");
}
