var step = 1;
function show(n) {
  step = n;
  for (var i = 1; i <= 4; i++) {
    document.getElementById('ctl00_cph_pnl' + i).style.display = i === n ? '' : 'none';
    document.getElementById('s' + i).className = i === n ? 'on' : '';
  }
  document.getElementById('bk').disabled = n === 1;
  document.getElementById('nx').style.display = n === 4 ? 'none' : '';
  document.getElementById('sb').style.display = n === 4 ? '' : 'none';
}
document.getElementById('nx').onclick = () => {
  show(Math.min(4, step + 1));
};
document.getElementById('bk').onclick = () => {
  show(Math.max(1, step - 1));
};
document.getElementById('aspnetForm').onsubmit = function () {
  document.getElementById('done').style.display = '';
  this.style.display = 'none';
  return false;
};
